//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-network-without-firewall"),
    title: B("Network has no firewall rule of its own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_18"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("3.1") }]),
    applies_to: B(&[B("google_compute_network")]),
    why: B("Which traffic a network lets through should be written where the network is, not left to what others add later."),
    fix: B("Declare google_compute_firewall rules or a google_compute_network_firewall_policy_association for the network."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
