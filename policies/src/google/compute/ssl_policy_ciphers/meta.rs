//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-ssl-policy-weak-ciphers"),
    title: B("SSL policy allows weak ciphers"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_4"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("3.9") }]),
    applies_to: B(&[B("google_compute_ssl_policy"), B("google_compute_region_ssl_policy")]),
    why: B("Ciphers without forward secrecy let whoever gets the key later read what was recorded before."),
    fix: B("Set profile = \"RESTRICTED\", or MODERN with min_tls_version = \"TLS_1_2\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
