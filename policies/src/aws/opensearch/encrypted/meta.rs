//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-opensearch-encrypted"),
    title: B("Search domain is not encrypted at rest"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_5"), inputs: B(&[]) }, Alias { id: B("AWS-0048"), inputs: B(&[]) }, Alias { id: B("aws-elastic-search-enable-domain-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_opensearch_domain"), B("aws_elasticsearch_domain")]),
    why: B("Indices, logs and snapshots of the domain can be read by who gets hold of its disks."),
    fix: B("Write encrypt_at_rest { enabled = true }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("encrypt_at_rest.enabled"), value: Literal::Bool(true) }]) }]),
};
