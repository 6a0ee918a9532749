//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lambda-vpc"),
    title: B("Lambda function is not in a VPC"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_117"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function")]),
    why: B("Outside of a VPC the function reaches the whole internet and none of your private networks."),
    fix: B("Add vpc_config with private subnets and a security group where the function works on private data."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
