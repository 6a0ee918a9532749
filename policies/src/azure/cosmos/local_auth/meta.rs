//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-cosmosdb-local-auth"),
    title: B("Cosmos DB takes account keys"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_140"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_cosmosdb_account")]),
    why: B("An account key opens all data, belongs to nobody and does not expire."),
    fix: B("Set local_authentication_disabled = true and sign in through Entra ID."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
