//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-glue-security-configuration-encrypted"),
    title: B("Glue security configuration leaves data unencrypted"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_99"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_glue_security_configuration")]),
    why: B("Jobs write logs, bookmarks and results in plain text where their security configuration does not say otherwise."),
    fix: B("Set cloudwatch_encryption_mode = \"SSE-KMS\", job_bookmarks_encryption_mode = \"CSE-KMS\" and an s3_encryption_mode other than DISABLED."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
