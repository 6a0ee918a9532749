//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-iam-service-account-admin"),
    title: B("Service account gets an administrative role"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_42"), inputs: B(&[]) }, Alias { id: B("GCP-0007"), inputs: B(&[]) }, Alias { id: B("google-iam-no-privileged-service-accounts"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("1.5") }]),
    applies_to: B(&[B("google_project_iam_member"), B("google_project_iam_binding"), B("google_project_iam_policy"), B("google_folder_iam_member"), B("google_folder_iam_binding"), B("google_folder_iam_policy"), B("google_organization_iam_member"), B("google_organization_iam_binding"), B("google_organization_iam_policy")]),
    why: B("A key or a token of that account, which lives in machines and pipelines, is enough to take over everything below."),
    fix: B("Grant the account the roles of what it does, on the resources where it does it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
