//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-project-no-image-scanning"),
    title: B("Project does not have images scanned"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("image"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_11"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_project_services")]),
    why: B("Known holes in container images stay unknown."),
    fix: B("Name containerscanning.googleapis.com among the services."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
