//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-search-few-indexers"),
    title: B("Search service has too few replicas to keep its index up to date"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("availability"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_208"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_search_service")]),
    why: B("The uptime agreement for updates of an index begins with three replicas."),
    fix: B("Set replica_count = 3."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
