//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-mysql-one-encryption"),
    title: B("MySQL server encrypts its storage once only"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_96"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_mysql_server")]),
    why: B("One broken algorithm or one key that leaks opens the data."),
    fix: B("Set infrastructure_encryption_enabled = true when the server is made."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
