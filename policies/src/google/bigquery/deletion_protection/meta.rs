//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-data-deletion-protection"),
    title: B("Tables can be deleted by a plan"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("google_bigquery_table"), B("google_bigtable_instance")]),
    why: B("A change that replaces the table takes its data along."),
    fix: B("Take deletion_protection = false away: on is the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
