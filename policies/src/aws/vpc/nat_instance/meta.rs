//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-vpc-nat-instance"),
    title: B("Default route leads through a single instance"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_35"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_route"), B("aws_route_table"), B("aws_default_route_table")]),
    why: B("One machine, which somebody has to patch, carries the traffic of the subnet and takes it along when it fails."),
    fix: B("Route to a NAT gateway with nat_gateway_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
