//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudtrail-notifications"),
    title: B("CloudTrail does not announce its log files"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_252"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudtrail")]),
    why: B("What analyses log files has to look for new ones."),
    fix: B("Set sns_topic_name."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
