//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-api-gateway-stage-no-cache"),
    title: B("API Gateway stage does not cache"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_120"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_api_gateway_stage")]),
    why: B("Every request reaches the backend, which feels each burst."),
    fix: B("Set cache_cluster_enabled = true and a cache_cluster_size where answers may be reused."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
