//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-iam-account-control"),
    title: B("Role that controls every service account is granted"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_49"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_44"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_45"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("1.6") }]),
    applies_to: B(&[B("google_project_iam_member"), B("google_project_iam_binding"), B("google_project_iam_policy"), B("google_folder_iam_member"), B("google_folder_iam_binding"), B("google_folder_iam_policy"), B("google_organization_iam_member"), B("google_organization_iam_binding"), B("google_organization_iam_policy")]),
    why: B("Roles made for other tasks let their holder act as service accounts, give them keys or change who may use them."),
    fix: B("Grant narrower roles; leave roles of service agents to the agents that Google makes."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
