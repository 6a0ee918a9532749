//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-kms-key-rotation"),
    title: B("KMS key is not rotated"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_7"), inputs: B(&[]) }, Alias { id: B("AWS-0065"), inputs: B(&[]) }, Alias { id: B("aws-kms-auto-rotate-keys"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("3.6") }]),
    applies_to: B(&[B("aws_kms_key")]),
    why: B("The longer one key is used, the more is lost with it."),
    fix: B("Set enable_key_rotation = true. Keys that cannot be rotated automatically (asymmetric and HMAC keys, custom key stores) are left out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("enable_key_rotation"), value: Literal::Bool(true) }]) }]),
};
