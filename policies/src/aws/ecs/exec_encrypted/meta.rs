//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ecs-exec-encrypted"),
    title: B("Sessions of ECS Exec are not encrypted as far as they can be"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_224"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ecs_cluster")]),
    why: B("What people type and see in containers of production crosses the network, and stays in logs that anyone of the account can read."),
    fix: B("Name a KMS key in kms_key_id, and switch on cloud_watch_encryption_enabled or s3_bucket_encryption_enabled in log_configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
