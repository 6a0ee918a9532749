//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-compute-public-ip"),
    title: B("Virtual machine has a public address"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_40"), inputs: B(&[]) }, Alias { id: B("GCP-0031"), inputs: B(&[]) }, Alias { id: B("google-compute-no-public-ip"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("4.9") }]),
    applies_to: B(&[B("google_compute_instance"), B("google_compute_instance_template"), B("google_compute_region_instance_template"), B("google_compute_instance_from_template")]),
    why: B("A machine with a public address is found by scanners within minutes, and every firewall rule that is too wide reaches it."),
    fix: B("Remove access_config; go out through Cloud NAT, come in through a load balancer or Identity-Aware Proxy."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
