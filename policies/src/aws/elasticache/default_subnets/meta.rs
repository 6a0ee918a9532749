//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elasticache-default-subnets"),
    title: B("ElastiCache cluster is in the default subnets"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_323"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elasticache_cluster")]),
    why: B("The default subnets are those of the default VPC, which are public."),
    fix: B("Name an aws_elasticache_subnet_group of private subnets."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
