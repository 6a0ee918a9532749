//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-firewall-all-ports-open"),
    title: B("Firewall opens all ports to the internet"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_12"), inputs: B(&[]) }, Alias { id: B("GCP-0072"), inputs: B(&[]) }, Alias { id: B("google-compute-disable-allow-all-ports"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("Whatever listens on the machines, now or later, can be reached from the whole internet."),
    fix: B("Name the ports that clients need, and the networks that they come from."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
