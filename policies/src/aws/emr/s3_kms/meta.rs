//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-emr-s3-kms"),
    title: B("EMR clusters do not encrypt S3 objects with KMS"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_171"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_emr_security_configuration")]),
    why: B("Without KMS nothing shows who decrypted an object, and nobody can withdraw the key."),
    fix: B("Set EncryptionMode in S3EncryptionConfiguration to SSE-KMS."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
