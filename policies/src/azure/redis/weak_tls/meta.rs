//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-redis-weak-tls"),
    title: B("Redis cache accepts TLS older than 1.2"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_148"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_redis_cache")]),
    why: B("TLS 1.0 and 1.1 have known weaknesses, and no client of today needs them."),
    fix: B("Set minimum_tls_version = \"1.2\", the default since azurerm 3.0."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("minimum_tls_version"), value: Literal::Text(B("1.2")) }]) }]),
};
