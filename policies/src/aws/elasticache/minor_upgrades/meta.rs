//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elasticache-minor-upgrades"),
    title: B("ElastiCache cluster does not take minor upgrades"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_322"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elasticache_cluster")]),
    why: B("Known weaknesses stay until someone remembers to upgrade."),
    fix: B("Remove auto_minor_version_upgrade = false; it is on by default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("auto_minor_version_upgrade"), value: Literal::Bool(true) }]) }]),
};
