//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-spanner-unprotected"),
    title: B("Spanner database may be deleted by Terraform"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("backup"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_119"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_spanner_database")]),
    why: B("A change that forces a new database deletes the old one with its data."),
    fix: B("Leave deletion_protection on, the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
