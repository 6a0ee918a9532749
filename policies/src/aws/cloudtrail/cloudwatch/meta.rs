//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudtrail-cloudwatch"),
    title: B("CloudTrail does not send its events to CloudWatch Logs"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_10"), inputs: B(&[]) }, Alias { id: B("AWS-0162"), inputs: B(&[]) }, Alias { id: B("aws-cloudtrail-ensure-cloudwatch-integration"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudtrail")]),
    why: B("No alarm can be raised on events that only lie in a bucket."),
    fix: B("Set cloud_watch_logs_group_arn and cloud_watch_logs_role_arn."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
