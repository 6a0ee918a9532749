//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudtrail-log-validation"),
    title: B("CloudTrail does not validate its log files"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_36"), inputs: B(&[]) }, Alias { id: B("AWS-0016"), inputs: B(&[]) }, Alias { id: B("aws-cloudtrail-enable-log-validation"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("3.2") }]),
    applies_to: B(&[B("aws_cloudtrail")]),
    why: B("Who covers up an intrusion can change or delete log files without anyone being able to tell."),
    fix: B("Set enable_log_file_validation = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("enable_log_file_validation"), value: Literal::Bool(true) }]) }]),
};
