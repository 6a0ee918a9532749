//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-cosmosdb-key-metadata-writes"),
    title: B("Account keys may change a Cosmos DB account"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_132"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_cosmosdb_account")]),
    why: B("Whoever holds a key can make and drop databases and containers past all roles."),
    fix: B("Set access_key_metadata_writes_enabled = false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
