//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-iam-impersonation"),
    title: B("Acting as any service account is granted for a whole project, folder or organisation"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_41"), inputs: B(&[]) }, Alias { id: B("GCP-0011"), inputs: B(&[]) }, Alias { id: B("GCP-0005"), inputs: B(&[]) }, Alias { id: B("GCP-0009"), inputs: B(&[]) }, Alias { id: B("google-iam-no-project-level-service-account-impersonation"), inputs: B(&[]) }, Alias { id: B("google-iam-no-folder-level-service-account-impersonation"), inputs: B(&[]) }, Alias { id: B("google-iam-no-org-level-service-account-impersonation"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("1.6") }]),
    applies_to: B(&[B("google_project_iam_member"), B("google_project_iam_binding"), B("google_project_iam_policy"), B("google_folder_iam_member"), B("google_folder_iam_binding"), B("google_folder_iam_policy"), B("google_organization_iam_member"), B("google_organization_iam_binding"), B("google_organization_iam_policy")]),
    why: B("Who may act as every service account has the roles of all of them, and leaves their name in the logs."),
    fix: B("Grant the role on the one service account, by google_service_account_iam_member."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
