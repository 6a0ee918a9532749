//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-public-ip"),
    title: B("Cloud SQL instance has a public address"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_60"), inputs: B(&[]) }, Alias { id: B("google-sql-no-public-access"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("6.6") }]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("An instance with a public address is one wrong authorised network away from the internet."),
    fix: B("Set ipv4_enabled = false and name a private_network in ip_configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
