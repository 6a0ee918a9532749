//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-compute-shielded-vm"),
    title: B("Virtual machine is not a Shielded VM"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_39"), inputs: B(&[]) }, Alias { id: B("GCP-0041"), inputs: B(&[]) }, Alias { id: B("GCP-0045"), inputs: B(&[]) }, Alias { id: B("google-compute-enable-shielded-vm-vtpm"), inputs: B(&[]) }, Alias { id: B("google-compute-enable-shielded-vm-im"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("4.8") }]),
    applies_to: B(&[B("google_compute_instance"), B("google_compute_instance_template"), B("google_compute_region_instance_template"), B("google_compute_instance_from_template")]),
    why: B("Without a virtual TPM and integrity monitoring, a boot loader or kernel that was tampered with goes unnoticed."),
    fix: B("Add shielded_instance_config; its defaults switch both on."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
