//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-kms-public-key-policy"),
    title: B("KMS key policy allows everyone"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_33"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_kms_key"), B("aws_kms_key_policy"), B("aws_kms_external_key"), B("aws_kms_replica_key")]),
    why: B("Anyone with an AWS account can do with the key what the statement allows."),
    fix: B("Name the accounts, roles or services, or add a condition on kms:CallerAccount."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
