//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-dns-dnssec"),
    title: B("DNS zone is not signed"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_16"), inputs: B(&[]) }, Alias { id: B("GCP-0013"), inputs: B(&[]) }, Alias { id: B("google-dns-enable-dnssec"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("3.3") }]),
    applies_to: B(&[B("google_dns_managed_zone")]),
    why: B("Answers that are not signed can be forged on the way, and send users and mail elsewhere."),
    fix: B("Set state = \"on\" in dnssec_config, and enter the DS record at the registrar."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("dnssec_config.state"), value: Literal::Text(B("on")) }]) }]),
};
