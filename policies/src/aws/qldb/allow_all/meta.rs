//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-qldb-allow-all"),
    title: B("QLDB ledger lets whoever may use it run every statement"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_170"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_qldb_ledger")]),
    why: B("With ALLOW_ALL there are no permissions for tables or commands."),
    fix: B("Set permissions_mode = \"STANDARD\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
