//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-opensearch-http"),
    title: B("Search domain takes plain HTTP"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_83"), inputs: B(&[]) }, Alias { id: B("AWS-0046"), inputs: B(&[]) }, Alias { id: B("aws-elastic-search-enforce-https"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_opensearch_domain"), B("aws_elasticsearch_domain")]),
    why: B("Queries and documents that travel without TLS can be read and changed on the way."),
    fix: B("Write domain_endpoint_options with enforce_https = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("domain_endpoint_options.enforce_https"), value: Literal::Bool(true) }]) }]),
};
