//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-api-gateway-execution-logs"),
    title: B("API Gateway stage does not log executions"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_4"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_api_gateway_stage")]),
    why: B("Errors of methods and of what stands behind them leave no trace."),
    fix: B("Add an aws_api_gateway_method_settings for the stage with logging_level ERROR or INFO."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
