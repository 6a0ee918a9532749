//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-opensearch-fine-grained-access"),
    title: B("Search domain has no fine-grained access control"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("aws_opensearch_domain"), B("aws_elasticsearch_domain")]),
    why: B("Who may reach the domain may read and change every index in it."),
    fix: B("Write advanced_security_options with enabled = true. It cannot be taken back."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
