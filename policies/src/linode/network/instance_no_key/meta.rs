//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("linode-instance-no-key"),
    title: B("Linode has no SSH key"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("linode"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_LIN_2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("linode_instance")]),
    why: B("A password for root can be guessed."),
    fix: B("Name keys in authorized_keys."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
