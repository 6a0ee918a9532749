//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-public-snapshot"),
    title: B("Database snapshot is public"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_302"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_snapshot"), B("aws_db_snapshot_copy")]),
    why: B("Anyone with an AWS account can restore the database and read all of it."),
    fix: B("Name the accounts that need the snapshot in shared_accounts."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
