//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-compute-full-scope"),
    title: B("Virtual machine uses the default service account with all scopes"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_31"), inputs: B(&[]) }, Alias { id: B("google-compute-no-cloud-platform-scope"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("4.2") }]),
    applies_to: B(&[B("google_compute_instance"), B("google_compute_instance_template"), B("google_compute_region_instance_template"), B("google_compute_instance_from_template")]),
    why: B("The default account may edit the project, and with the scope cloud-platform nothing on the machine holds it back."),
    fix: B("Name a service account of its own, or narrow scopes to what the machine does."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
