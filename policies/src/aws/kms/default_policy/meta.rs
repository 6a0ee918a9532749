//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-kms-default-policy"),
    title: B("KMS key has no policy of its own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_64"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_kms_key")]),
    why: B("The default policy lets everyone who may change policies of IAM in the account use and delete the key."),
    fix: B("Set policy to one that names who manages the key and who uses it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
