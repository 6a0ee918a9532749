//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-public-ip-reservation"),
    title: B("Address is reserved from a public pool"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("oci"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("OCI-0001"), inputs: B(&[]) }, Alias { id: B("oracle-compute-no-public-ip"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("opc_compute_ip_address_reservation")]),
    why: B("What gets the address can be reached from the internet."),
    fix: B("Reserve it from cloud-ippool."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
