//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-iam-granted-to-people"),
    title: B("Role is granted to a single person"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("GCP-0003"), inputs: B(&[]) }, Alias { id: B("google-iam-no-user-granted-permissions"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_project_iam_member"), B("google_project_iam_binding"), B("google_project_iam_policy"), B("google_folder_iam_member"), B("google_folder_iam_binding"), B("google_folder_iam_policy"), B("google_organization_iam_member"), B("google_organization_iam_binding"), B("google_organization_iam_policy")]),
    why: B("Grants to people stay when they change teams, and nobody sees all of what one of them may do."),
    fix: B("Grant the role to a group, and put people in it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
