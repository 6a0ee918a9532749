//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-firewall-ingress-anywhere"),
    title: B("Firewall lets traffic in from the whole internet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("GCP-0027"), inputs: B(&[]) }, Alias { id: B("google-compute-no-public-ingress"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("3.6") }, Control { standard: B("cis-gcp-3.0"), id: B("3.7") }]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B("Name the networks that clients come from, or publish the service through a load balancer."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
