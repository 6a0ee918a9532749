//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-opensearch-vpc"),
    title: B("OpenSearch domain is not in a VPC"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_137"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_opensearch_domain"), B("aws_elasticsearch_domain")]),
    why: B("Outside of a VPC the domain has a public endpoint, and one loose access policy opens its indexes to everyone."),
    fix: B("Add vpc_options with private subnets; a domain cannot be moved into a VPC later."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
