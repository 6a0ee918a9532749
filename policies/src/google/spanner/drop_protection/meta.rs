//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-spanner-drop"),
    title: B("Spanner database can be dropped by an API call"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("backup"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_120"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_spanner_database")]),
    why: B("deletion_protection stops Terraform alone: whoever may drop databases can do so past it."),
    fix: B("Set enable_drop_protection = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
