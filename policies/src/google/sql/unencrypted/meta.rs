//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-unencrypted"),
    title: B("Cloud SQL instance takes unencrypted connections"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_6"), inputs: B(&[]) }, Alias { id: B("GCP-0015"), inputs: B(&[]) }, Alias { id: B("google-sql-encrypt-in-transit-data"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("6.4") }]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("A client that does not ask for TLS sends its password and its data in the clear."),
    fix: B("Set ssl_mode = \"ENCRYPTED_ONLY\" in ip_configuration (require_ssl = true before provider 6.0)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("settings.ip_configuration.ssl_mode"), value: Literal::Text(B("ENCRYPTED_ONLY")) }]) }]),
};
