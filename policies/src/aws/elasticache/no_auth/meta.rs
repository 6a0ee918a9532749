//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elasticache-no-auth"),
    title: B("ElastiCache group asks for no password"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_31"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elasticache_replication_group")]),
    why: B("Whoever reaches the group over the network reads and changes everything in it."),
    fix: B("Set auth_token (it needs transit_encryption_enabled = true), or name users in user_group_ids."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
