//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ecr-repository-kms"),
    title: B("Image repository is not encrypted with KMS"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_136"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ecr_repository")]),
    why: B("Without KMS nothing shows who decrypted an image, and nobody can withdraw the key."),
    fix: B("Write encryption_configuration with encryption_type = \"KMS\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
