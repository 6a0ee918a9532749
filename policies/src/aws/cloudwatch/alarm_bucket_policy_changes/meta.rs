//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudwatch-alarm-bucket-policy-changes"),
    title: B("No alarm is raised on changes to policies of buckets"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0154"), inputs: B(&[]) }, Alias { id: B("aws-cloudwatch-require-s3-bucket-policy-change-alarm"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("4.8") }]),
    applies_to: B(&[B("aws_cloudtrail")]),
    why: B("A policy that opens a bucket should be noticed before others notice it."),
    fix: B("Send the trail to a log group, count the events there with an aws_cloudwatch_log_metric_filter, and raise an aws_cloudwatch_metric_alarm on the count."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
