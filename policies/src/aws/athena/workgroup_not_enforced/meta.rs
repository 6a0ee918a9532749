//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-athena-workgroup-not-enforced"),
    title: B("Athena workgroup lets clients override its settings"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_82"), inputs: B(&[]) }, Alias { id: B("AWS-0007"), inputs: B(&[]) }, Alias { id: B("aws-athena-no-encryption-override"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_athena_workgroup")]),
    why: B("A client that names its own settings decides where results go and whether they are encrypted."),
    fix: B("Leave enforce_workgroup_configuration out, or set it to true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("configuration.enforce_workgroup_configuration"), value: Literal::Bool(true) }]) }]),
};
