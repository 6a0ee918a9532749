//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-api-gateway-caching"),
    title: B("API Gateway answers are not cached"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_225"), inputs: B(&[]) }, Alias { id: B("AWS-0190"), inputs: B(&[]) }, Alias { id: B("aws-api-gateway-enable-cache"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_api_gateway_method_settings")]),
    why: B("Every call goes to the backend, also those that it has just answered."),
    fix: B("Set caching_enabled = true in settings, where answers may be cached."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
