//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-autoscaling-load-balancer-health"),
    title: B("Group behind a load balancer ignores its health checks"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("aws_autoscaling_group")]),
    why: B("Instances that the load balancer has given up on are never replaced, as long as the machine itself runs."),
    fix: B("Set health_check_type = \"ELB\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
