//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-kms-disabled-key"),
    title: B("KMS key is disabled"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_227"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_kms_key")]),
    why: B("Nothing that the key has encrypted can be read."),
    fix: B("Remove is_enabled = false, or the key, once nothing needs it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
