//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elasticache-transit-encrypted"),
    title: B("ElastiCache group lets data travel without encryption"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_30"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_31"), inputs: B(&[]) }, Alias { id: B("AWS-0051"), inputs: B(&[]) }, Alias { id: B("aws-elasticache-enable-in-transit-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elasticache_replication_group")]),
    why: B("Whoever gets into the network reads what is cached, and passwords with it."),
    fix: B("Set transit_encryption_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("transit_encryption_enabled"), value: Literal::Bool(true) }]) }]),
};
