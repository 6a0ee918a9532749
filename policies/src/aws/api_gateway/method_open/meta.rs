//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-api-gateway-method-open"),
    title: B("API Gateway method needs no authorization"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_59"), inputs: B(&[]) }, Alias { id: B("CKV2_AWS_70"), inputs: B(&[]) }, Alias { id: B("AWS-0004"), inputs: B(&[]) }, Alias { id: B("aws-api-gateway-no-public-access"), inputs: B(&[]) }, Alias { id: B("aws-apigateway-no-public-access"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_api_gateway_method")]),
    why: B("Everyone who knows the address can call the method and what stands behind it."),
    fix: B("Set authorization to AWS_IAM, CUSTOM or COGNITO_USER_POOLS, or ask for a key with api_key_required = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
