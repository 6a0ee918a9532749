//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elb-public"),
    title: B("Load balancer faces the internet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0053"), inputs: B(&[]) }, Alias { id: B("aws-elb-alb-not-public"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lb"), B("aws_alb"), B("aws_elb")]),
    why: B("What stands behind it can be reached from everywhere; know that it is meant to."),
    fix: B("Set internal = true where only your own networks are clients, or accept the finding with a reason."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
