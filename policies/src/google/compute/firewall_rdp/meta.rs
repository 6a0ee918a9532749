//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-firewall-rdp-open"),
    title: B("Firewall opens RDP to the internet"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_3"), inputs: B(&[]) }, Alias { id: B("GCP-0070"), inputs: B(&[]) }, Alias { id: B("google-compute-no-open-rdp-access"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("3.7") }]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("Everyone on the internet can try passwords against Remote Desktop, the usual way in for ransomware."),
    fix: B("Allow port 3389 from the networks of your administrators only, or use a bastion service."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
