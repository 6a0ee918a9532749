//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lambda-url-cors"),
    title: B("Function URL takes every request from every web site"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_75"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function_url")]),
    why: B("Any page that a user visits can call the function from the user's browser, and read the answer."),
    fix: B("Name the sites and the methods that need it in cors."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
