//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-dax-tls"),
    title: B("DAX cluster takes connections without TLS"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_239"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_dax_cluster")]),
    why: B("Items that travel between clients and the cache in plain text can be read by who gets into the network."),
    fix: B("Set cluster_endpoint_encryption_type = \"TLS\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("cluster_endpoint_encryption_type"), value: Literal::Text(B("TLS")) }]) }]),
};
