//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-database-secure-transport-off"),
    title: B("Flexible database server accepts unencrypted connections"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_mysql_flexible_server_configuration"), B("azurerm_postgresql_flexible_server_configuration")]),
    why: B("Passwords and data cross the network in the clear for whoever connects without TLS."),
    fix: B("Leave require_secure_transport at its default, ON."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("value"), value: Literal::Text(B("ON")) }]) }]),
};
