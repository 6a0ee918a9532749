//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-iam-default-account"),
    title: B("Default service account gets a role"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_46"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_47"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_48"), inputs: B(&[]) }, Alias { id: B("GCP-0004"), inputs: B(&[]) }, Alias { id: B("GCP-0006"), inputs: B(&[]) }, Alias { id: B("GCP-0008"), inputs: B(&[]) }, Alias { id: B("google-iam-no-project-level-default-service-account-assignment"), inputs: B(&[]) }, Alias { id: B("google-iam-no-folder-level-default-service-account-assignment"), inputs: B(&[]) }, Alias { id: B("google-iam-no-org-level-default-service-account-assignment"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_project_iam_member"), B("google_project_iam_binding"), B("google_project_iam_policy"), B("google_folder_iam_member"), B("google_folder_iam_binding"), B("google_folder_iam_policy"), B("google_organization_iam_member"), B("google_organization_iam_binding"), B("google_organization_iam_policy")]),
    why: B("Every machine and function that names no account runs as the default one, and gets the role with it."),
    fix: B("Make a google_service_account for each task, and grant it the role."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
