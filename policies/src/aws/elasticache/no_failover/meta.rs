//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elasticache-no-failover"),
    title: B("ElastiCache group does not fail over by itself"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_50"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elasticache_replication_group")]),
    why: B("When the primary node fails, nothing can be written until somebody promotes a replica."),
    fix: B("Set automatic_failover_enabled = true and keep at least one replica."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
