//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-firewall-default-rule"),
    title: B("Firewall rule is one that the default network comes with"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("GCP-0073"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("The rules that come with the default network open SSH, RDP and ICMP to everyone."),
    fix: B("Remove the rule, and write one for the ports and networks that are needed under a name of its own."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
