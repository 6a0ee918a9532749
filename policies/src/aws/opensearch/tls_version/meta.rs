//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-opensearch-tls-version"),
    title: B("Search domain lets clients use TLS before 1.2"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_228"), inputs: B(&[]) }, Alias { id: B("AWS-0126"), inputs: B(&[]) }, Alias { id: B("aws-elastic-search-use-secure-tls-policy"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_opensearch_domain"), B("aws_elasticsearch_domain")]),
    why: B("TLS 1.0 and 1.1 are broken and deprecated (RFC 8996): what clients send can be read or changed on the way."),
    fix: B("Set tls_security_policy = \"Policy-Min-TLS-1-2-2019-07\" or newer in domain_endpoint_options."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("domain_endpoint_options.tls_security_policy"), value: Literal::Text(B("Policy-Min-TLS-1-2-2019-07")) }]) }]),
};
