//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-compute-os-login-override"),
    title: B("Virtual machine switches OS Login off"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_34"), inputs: B(&[]) }, Alias { id: B("GCP-0036"), inputs: B(&[]) }, Alias { id: B("google-compute-no-oslogin-override"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("4.3") }]),
    applies_to: B(&[B("google_compute_instance"), B("google_compute_instance_template"), B("google_compute_region_instance_template"), B("google_compute_instance_from_template")]),
    why: B("The machine accepts keys from metadata although the project signs people in by their accounts."),
    fix: B("Remove enable-oslogin from the metadata of the machine."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
