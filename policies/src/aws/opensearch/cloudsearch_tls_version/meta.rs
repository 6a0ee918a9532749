//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudsearch-tls-version"),
    title: B("CloudSearch domain lets clients use TLS before 1.2"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_218"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudsearch_domain")]),
    why: B("TLS 1.0 and 1.1 are broken and deprecated (RFC 8996): what clients send can be read or changed on the way."),
    fix: B("Set tls_security_policy = \"Policy-Min-TLS-1-2-2019-07\" in endpoint_options."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("endpoint_options.tls_security_policy"), value: Literal::Text(B("Policy-Min-TLS-1-2-2019-07")) }]) }]),
};
