//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-msk-broker-logs"),
    title: B("MSK brokers do not log"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_80"), inputs: B(&[]) }, Alias { id: B("AWS-0074"), inputs: B(&[]) }, Alias { id: B("aws-msk-enable-logging"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_msk_cluster")]),
    why: B("Why a broker failed, or who connected to it, cannot be told afterwards."),
    fix: B("Enable a target in logging_info { broker_logs { … } }: cloudwatch_logs, firehose or s3."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
