//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-appsync-logs"),
    title: B("AppSync API does not log"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_193"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_appsync_graphql_api")]),
    why: B("Who called the API, and what failed, cannot be told afterwards."),
    fix: B("Add a log_config with the ARN of a role and the level of the logs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
