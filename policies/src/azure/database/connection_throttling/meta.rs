//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-postgresql-connection-throttling"),
    title: B("PostgreSQL server does not throttle failed connections"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_32"), inputs: B(&[]) }, Alias { id: B("AZU-0021"), inputs: B(&[]) }, Alias { id: B("azure-database-postgres-configuration-connection-throttling"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_postgresql_configuration"), B("azurerm_postgresql_flexible_server_configuration")]),
    why: B("Throttling slows down whoever guesses passwords."),
    fix: B("Set the parameter to on, or remove the resource: that is the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("value"), value: Literal::Text(B("on")) }]) }]),
};
