//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-storage-no-lifecycle"),
    title: B("Storage bucket has no lifecycle"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("google"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("google_storage_bucket")]),
    why: B("Objects and their old versions are kept, and paid for, without end."),
    fix: B("Add a lifecycle_rule that deletes old objects or moves them to a colder class, or switch on autoclass."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
