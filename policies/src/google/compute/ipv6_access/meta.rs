//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-subnet-ipv6-access"),
    title: B("Subnet with IPv6 reaches Google over the internet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_76"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_subnetwork")]),
    why: B("Machines that have IPv6 addresses only reach Google's services over the internet, or not at all."),
    fix: B("Set private_ipv6_google_access to ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
