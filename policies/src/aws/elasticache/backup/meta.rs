//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elasticache-backup"),
    title: B("ElastiCache for Redis keeps no backups"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_134"), inputs: B(&[]) }, Alias { id: B("AWS-0050"), inputs: B(&[]) }, Alias { id: B("aws-elasticache-enable-backup-retention"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elasticache_cluster"), B("aws_elasticache_replication_group")]),
    why: B("Where the cache holds more than copies, such as sessions or queues, a lost node loses it."),
    fix: B("Set snapshot_retention_limit to a few days."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
