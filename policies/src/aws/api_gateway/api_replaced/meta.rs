//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-api-gateway-api-replaced"),
    title: B("REST API is destroyed before its successor is there"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_237"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_api_gateway_rest_api")]),
    why: B("A change that replaces the API takes it away first: clients get errors until the new one is there."),
    fix: B("Write lifecycle { create_before_destroy = true } in the resource."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
