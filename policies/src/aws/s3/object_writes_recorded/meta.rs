//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-object-writes-recorded"),
    title: B("No trail records writes of objects"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0171"), inputs: B(&[]) }, Alias { id: B("aws-s3-enable-object-write-logging"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("3.8") }]),
    applies_to: B(&[B("aws_s3_bucket")]),
    why: B("Who changed or deleted which object cannot be told after an incident."),
    fix: B("Add an event_selector to a trail with read_write_type = \"All\" and a data_resource of the type AWS::S3::Object for the bucket."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
