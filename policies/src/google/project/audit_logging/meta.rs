//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-project-audit-logging"),
    title: B("Project does not log access by everyone to everything"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_5"), inputs: B(&[]) }, Alias { id: B("GCP-0079"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("2.1") }]),
    applies_to: B(&[B("google_project")]),
    why: B("Reads of data and settings are not logged unless asked for, and nobody can tell later what was taken."),
    fix: B("Add a google_project_iam_audit_config for allServices with ADMIN_READ and DATA_READ and without exempted members."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
