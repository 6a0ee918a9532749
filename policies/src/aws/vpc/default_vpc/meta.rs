//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-vpc-default"),
    title: B("Default VPC is used"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_148"), inputs: B(&[]) }, Alias { id: B("AWS-0101"), inputs: B(&[]) }, Alias { id: B("aws-vpc-no-default-vpc"), inputs: B(&[]) }, Alias { id: B("aws-ec2-no-default-vpc"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_default_vpc")]),
    why: B("All subnets of the default VPC are public, and whatever names no network lands there."),
    fix: B("Declare an aws_vpc with private subnets and put the workload into those."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
