//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("linode-user-no-email"),
    title: B("Linode user has no e-mail address"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("iam"),
    provider: B("linode"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_LIN_3"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("linode_user")]),
    why: B("Warnings about the account and resets of the password reach nobody."),
    fix: B("Set email."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
