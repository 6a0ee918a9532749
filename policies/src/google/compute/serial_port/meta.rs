//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-compute-serial-port"),
    title: B("Virtual machine lets people connect to its serial port"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_35"), inputs: B(&[]) }, Alias { id: B("GCP-0032"), inputs: B(&[]) }, Alias { id: B("google-compute-no-serial-port"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("4.5") }]),
    applies_to: B(&[B("google_compute_instance"), B("google_compute_instance_template"), B("google_compute_region_instance_template"), B("google_compute_instance_from_template")]),
    why: B("The serial console cannot be limited to networks: a key is enough, from anywhere."),
    fix: B("Remove serial-port-enable from metadata; switch it on by hand while it is needed."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(false) }]) }]),
};
