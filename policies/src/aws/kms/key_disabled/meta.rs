//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-kms-key-disabled"),
    title: B("KMS key is disabled"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_227"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_kms_key")]),
    why: B("What is encrypted with the key cannot be read, and who needs a key in its place may do without."),
    fix: B("Leave is_enabled out; delete keys that nothing needs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
