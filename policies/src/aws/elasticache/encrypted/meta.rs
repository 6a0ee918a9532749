//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elasticache-encrypted"),
    title: B("ElastiCache group is not encrypted at rest"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_29"), inputs: B(&[]) }, Alias { id: B("AWS-0045"), inputs: B(&[]) }, Alias { id: B("aws-elasticache-enable-at-rest-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elasticache_replication_group")]),
    why: B("What is cached also lies in backups and swap files, readable to who gets hold of them."),
    fix: B("Set at_rest_encryption_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("at_rest_encryption_enabled"), value: Literal::Bool(true) }]) }]),
};
