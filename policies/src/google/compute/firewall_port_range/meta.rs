//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-firewall-port-range-open"),
    title: B("Firewall opens a large range of ports to the internet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("GCP-0074"), inputs: B(&[]) }, Alias { id: B("google-compute-disable-port-range-rule"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("A large range opens ports that nobody thought of, and whatever listens there one day."),
    fix: B("Name the ports that clients need, one by one."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
