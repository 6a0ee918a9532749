//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudtrail-bucket-access-logging"),
    title: B("Access to the logs of CloudTrail is not logged"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0163"), inputs: B(&[]) }, Alias { id: B("aws-cloudtrail-require-bucket-access-logging"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("3.4") }]),
    applies_to: B(&[B("aws_s3_bucket")]),
    why: B("Who read or deleted the log files cannot be told after an incident."),
    fix: B("Add an aws_s3_bucket_logging for the bucket of the trail."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
