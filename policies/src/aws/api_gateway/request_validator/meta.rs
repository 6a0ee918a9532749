//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-api-gateway-unvalidated"),
    title: B("API method takes requests of any form"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_53"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_api_gateway_method")]),
    why: B("Requests that lack parameters or have another body reach the application."),
    fix: B("Name an aws_api_gateway_request_validator in request_validator_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
