//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elb-desync"),
    title: B("Load balancer passes on ambiguous requests"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_328"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lb"), B("aws_alb"), B("aws_elb")]),
    why: B("A request that the load balancer and the application read differently lets one user's request carry another's."),
    fix: B("Leave desync_mitigation_mode out (defensive), or set it to strictest."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
