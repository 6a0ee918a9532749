//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-postgresql-log-retention"),
    title: B("PostgreSQL server does not keep its logs"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_146"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_postgresql_configuration"), B("azurerm_postgresql_flexible_server_configuration")]),
    why: B("Logs that are not kept tell nothing later."),
    fix: B("Set the parameter to on, or remove the resource: that is the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
