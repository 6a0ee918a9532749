//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ssm-secret-in-url"),
    title: B("Secret parameter is sent in a URL"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("secret"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_36"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("data.http")]),
    why: B("The value of a SecureString stands in the logs of every proxy and of the server that is asked."),
    fix: B("Do not build URLs with the values of secret parameters; where a request needs one, send it in a header to a host you trust."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
