//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-iam-basic-role"),
    title: B("Basic role is granted"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_115"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_116"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_117"), inputs: B(&[]) }, Alias { id: B("google-iam-no-primitive-roles"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("1.5") }]),
    applies_to: B(&[B("google_project_iam_member"), B("google_project_iam_binding"), B("google_project_iam_policy"), B("google_folder_iam_member"), B("google_folder_iam_binding"), B("google_folder_iam_policy"), B("google_organization_iam_member"), B("google_organization_iam_binding"), B("google_organization_iam_policy")]),
    why: B("Owner, editor and viewer hold thousands of permissions over every service, and each new service adds to them."),
    fix: B("Grant predefined roles of the services that are needed, or a role of your own."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
