//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-old-version"),
    title: B("Cloud SQL runs a version out of its makers' support"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("Holes that are found in it stay open."),
    fix: B("Upgrade to a version that its makers still support."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
