//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-ssl-policy-old-tls"),
    title: B("SSL policy allows TLS below 1.2"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("GCP-0039"), inputs: B(&[]) }, Alias { id: B("google-compute-use-secure-tls-policy"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("3.9") }]),
    applies_to: B(&[B("google_compute_ssl_policy"), B("google_compute_region_ssl_policy")]),
    why: B("TLS 1.0 and 1.1 are broken and no longer supported by browsers."),
    fix: B("Set min_tls_version = \"TLS_1_2\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("min_tls_version"), value: Literal::Text(B("TLS_1_2")) }]) }]),
};
