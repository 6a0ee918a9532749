//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-api-gateway-tracing"),
    title: B("API Gateway stage is not traced"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_73"), inputs: B(&[]) }, Alias { id: B("AWS-0003"), inputs: B(&[]) }, Alias { id: B("aws-api-gateway-enable-tracing"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_api_gateway_stage")]),
    why: B("Where a slow or failing request got stuck has to be guessed."),
    fix: B("Set xray_tracing_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("xray_tracing_enabled"), value: Literal::Bool(true) }]) }]),
};
