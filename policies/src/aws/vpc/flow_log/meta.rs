//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-vpc-flow-log"),
    title: B("VPC has no flow log"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_11"), inputs: B(&[]) }, Alias { id: B("AWS-0178"), inputs: B(&[]) }, Alias { id: B("aws-ec2-require-vpc-flow-logs-for-all-vpcs"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("3.7") }]),
    applies_to: B(&[B("aws_vpc"), B("aws_default_vpc")]),
    why: B("Who talked to whom cannot be told after an incident."),
    fix: B("Add an aws_flow_log with the vpc_id of the VPC."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
