//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("linode-user-no-username"),
    title: B("Linode user has no name"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("iam"),
    provider: B("linode"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_LIN_4"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("linode_user")]),
    why: B("Nobody can tell whose account it is, or what it did."),
    fix: B("Set username."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
