//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-msk-public-access"),
    title: B("MSK brokers can be reached from the internet"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_291"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_msk_cluster")]),
    why: B("Everyone can try passwords and known weaknesses of the brokers."),
    fix: B("Set the type of public_access to DISABLED, the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("DISABLED")) }]) }]),
};
