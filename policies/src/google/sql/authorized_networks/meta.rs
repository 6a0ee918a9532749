//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-authorized-network-open"),
    title: B("Cloud SQL instance lets the whole internet in"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_11"), inputs: B(&[]) }, Alias { id: B("GCP-0017"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("6.5") }]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("A database on the internet is found within hours and tried with leaked passwords."),
    fix: B("Name the networks of the clients in authorized_networks, or give the instance a private address only."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
