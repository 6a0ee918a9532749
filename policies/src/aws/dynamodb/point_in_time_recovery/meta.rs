//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-dynamodb-point-in-time-recovery"),
    title: B("DynamoDB table has no point-in-time recovery"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_28"), inputs: B(&[]) }, Alias { id: B("AWS-0024"), inputs: B(&[]) }, Alias { id: B("aws-dynamodb-enable-recovery"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_dynamodb_table")]),
    why: B("What a faulty program overwrites or deletes in the table is gone."),
    fix: B("Add point_in_time_recovery { enabled = true }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("point_in_time_recovery.enabled"), value: Literal::Bool(true) }]) }]),
};
