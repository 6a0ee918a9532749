//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-managed-machine-public-ip"),
    title: B("Machine of a managed service has a public address"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_86"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_89"), inputs: B(&[]) }, Alias { id: B("CKV2_GCP_28"), inputs: B(&[]) }, Alias { id: B("CKV2_GCP_36"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_cloudbuild_worker_pool"), B("google_notebooks_instance"), B("google_workbench_instance"), B("google_notebooks_runtime")]),
    why: B("Notebooks and build workers hold data and credentials, and with a public address every hole in them can be reached."),
    fix: B("Switch public addresses off: no_external_ip, no_public_ip, disable_public_ip or internal_ip_only."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
