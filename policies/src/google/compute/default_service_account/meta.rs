//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-compute-default-service-account"),
    title: B("Virtual machine runs as the default service account"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_30"), inputs: B(&[]) }, Alias { id: B("GCP-0044"), inputs: B(&[]) }, Alias { id: B("google-compute-no-default-service-account"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("4.1") }]),
    applies_to: B(&[B("google_compute_instance"), B("google_compute_instance_template"), B("google_compute_region_instance_template"), B("google_compute_instance_from_template")]),
    why: B("The default service account may edit the whole project unless the organisation prevents it; whoever breaks into the machine may too."),
    fix: B("Make a google_service_account with the roles that the machine needs, and name it in service_account."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
