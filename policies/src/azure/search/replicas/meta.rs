//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-search-few-replicas"),
    title: B("Search service has no agreed availability for queries"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_209"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_search_service")]),
    why: B("Azure agrees to no availability of queries below two replicas."),
    fix: B("Set replica_count to 2 or more; 3 for updates of the index too."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
