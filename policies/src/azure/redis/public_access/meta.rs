//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-redis-public"),
    title: B("Redis cache is on the public network"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_89"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_redis_cache")]),
    why: B("An access key that leaks works from everywhere on the internet."),
    fix: B("Set public_network_access_enabled = false and use a private endpoint."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("public_network_access_enabled"), value: Literal::Bool(false) }]) }]),
};
