//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-redshift-vpc"),
    title: B("Redshift cluster names no subnets"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_154"), inputs: B(&[]) }, Alias { id: B("AWS-0127"), inputs: B(&[]) }, Alias { id: B("aws-redshift-use-vpc"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_redshift_cluster")]),
    why: B("Without subnets of its own the cluster lands in the default VPC, whose subnets are public."),
    fix: B("Make an aws_redshift_subnet_group of private subnets and set cluster_subnet_group_name."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
