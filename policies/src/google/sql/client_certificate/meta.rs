//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-client-certificate"),
    title: B("Cloud SQL instance asks for no client certificate"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_6"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("6.4") }]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("Without a client certificate a leaked password is enough to sign in from any network that is let in."),
    fix: B("Set ssl_mode = \"TRUSTED_CLIENT_CERTIFICATE_REQUIRED\", or let clients connect through the Cloud SQL Auth Proxy."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
