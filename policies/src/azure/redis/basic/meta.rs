//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-redis-basic"),
    title: B("Redis cache has one node only"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_230"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_redis_cache")]),
    why: B("Each update of the cache empties it."),
    fix: B("Set sku_name to Standard or Premium."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
