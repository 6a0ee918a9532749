//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-api-gateway-client-certificate"),
    title: B("API Gateway shows no certificate to its backend"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_51"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_api_gateway_stage"), B("aws_apigatewayv2_stage")]),
    why: B("The backend cannot tell requests of the gateway from those of anyone else who reaches it."),
    fix: B("Name an aws_api_gateway_client_certificate in client_certificate_id, and verify it in the backend. HTTP APIs have none."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
