//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elb-lb-access-logs"),
    title: B("Load balancer does not log access"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_91"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lb"), B("aws_alb")]),
    why: B("Who asked for what, and from where, cannot be told after an incident."),
    fix: B("Add access_logs with enabled = true and the bucket that takes the logs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
