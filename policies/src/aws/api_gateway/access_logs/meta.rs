//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-api-gateway-access-logs"),
    title: B("API Gateway stage does not log access"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_76"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_95"), inputs: B(&[]) }, Alias { id: B("AWS-0001"), inputs: B(&[]) }, Alias { id: B("aws-api-gateway-enable-access-logging"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_api_gateway_stage"), B("aws_apigatewayv2_stage")]),
    why: B("Who called the API, and with what result, cannot be told after an incident."),
    fix: B("Add access_log_settings with the ARN of a log group."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
