//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-compute-os-login"),
    title: B("Project does not sign people in to machines by OS Login"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_33"), inputs: B(&[]) }, Alias { id: B("GCP-0042"), inputs: B(&[]) }, Alias { id: B("google-compute-no-oslogin-override"), inputs: B(&[]) }, Alias { id: B("google-compute-project-level-oslogin"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("4.3") }]),
    applies_to: B(&[B("google_compute_project_metadata"), B("google_compute_project_metadata_item")]),
    why: B("Keys in metadata stay valid when their owner leaves; with OS Login access ends with the account."),
    fix: B("Set enable-oslogin = true in the metadata of the project."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
