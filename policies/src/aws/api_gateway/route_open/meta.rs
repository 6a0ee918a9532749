//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-api-gateway-route-open"),
    title: B("API Gateway route needs no authorization"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_309"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_apigatewayv2_route")]),
    why: B("Everyone who knows the address can call the route and what stands behind it."),
    fix: B("Set authorization_type to AWS_IAM, JWT (HTTP APIs) or CUSTOM."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
