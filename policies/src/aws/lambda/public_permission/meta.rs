//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lambda-public-permission"),
    title: B("Lambda function may be invoked by anyone"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_301"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_permission")]),
    why: B("Whoever can reach the API of AWS can invoke the function, in your account and at your cost."),
    fix: B("Name the account, role or service in principal; principal_org_id limits * to an organization."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
