//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-root-without-password"),
    title: B("Root of a MySQL instance has no password"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_7"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_sql_user")]),
    why: B("Whoever reaches the instance has all of it."),
    fix: B("Give the user a password, or password_wo."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
