//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-opensearch-node-to-node"),
    title: B("Nodes of a search domain talk without encryption"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_6"), inputs: B(&[]) }, Alias { id: B("AWS-0043"), inputs: B(&[]) }, Alias { id: B("aws-elastic-search-enable-in-transit-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_opensearch_domain"), B("aws_elasticsearch_domain")]),
    why: B("Documents travel between the nodes in plain text, readable to who gets into the network."),
    fix: B("Write node_to_node_encryption { enabled = true }. A domain of one node has nothing to encrypt."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("node_to_node_encryption.enabled"), value: Literal::Bool(true) }]) }]),
};
