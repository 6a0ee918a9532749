//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-redshift-vpc-routing"),
    title: B("Redshift cluster moves data outside of the VPC"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_321"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_redshift_cluster")]),
    why: B("What is loaded and unloaded passes neither endpoint policies nor flow logs of the VPC."),
    fix: B("Set enhanced_vpc_routing = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("enhanced_vpc_routing"), value: Literal::Bool(true) }]) }]),
};
