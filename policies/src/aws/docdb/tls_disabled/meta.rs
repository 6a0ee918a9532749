//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-docdb-tls-disabled"),
    title: B("DocumentDB takes connections without TLS"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_90"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_docdb_cluster_parameter_group")]),
    why: B("Queries, documents and passwords that travel in plain text can be read and changed by who gets into the network."),
    fix: B("Leave the parameter tls out, or set it to enabled."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
