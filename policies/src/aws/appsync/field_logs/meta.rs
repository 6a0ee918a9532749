//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-appsync-field-logs"),
    title: B("AppSync API does not log its fields"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_194"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_appsync_graphql_api")]),
    why: B("Which field of a request failed cannot be told afterwards."),
    fix: B("Set field_log_level in log_config to ERROR or more."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
