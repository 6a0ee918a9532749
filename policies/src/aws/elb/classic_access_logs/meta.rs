//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elb-classic-access-logs"),
    title: B("Classic load balancer does not log access"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_92"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elb")]),
    why: B("Who asked for what, and from where, cannot be told after an incident."),
    fix: B("Add access_logs with the bucket that takes the logs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
