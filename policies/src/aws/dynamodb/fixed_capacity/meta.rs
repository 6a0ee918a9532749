//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-dynamodb-fixed-capacity"),
    title: B("DynamoDB table has a fixed capacity"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_16"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_dynamodb_table")]),
    why: B("When more requests come than were ordered, they fail; when fewer come, capacity is paid for that nobody uses."),
    fix: B("Add an aws_appautoscaling_target with an aws_appautoscaling_policy for the table, or set billing_mode = \"PAY_PER_REQUEST\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
