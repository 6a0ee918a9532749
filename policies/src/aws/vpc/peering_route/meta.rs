//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-vpc-peering-route-open"),
    title: B("Route sends everything into a VPC peering"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_44"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("5.5") }]),
    applies_to: B(&[B("aws_route"), B("aws_route_table"), B("aws_default_route_table")]),
    why: B("A route for all addresses opens the whole of the other VPC, and hands it the traffic that was meant for elsewhere."),
    fix: B("Route only the networks of the other VPC that are needed into the peering."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
