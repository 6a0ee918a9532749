//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-neptune-public"),
    title: B("Neptune instance is public"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_102"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_neptune_cluster_instance")]),
    why: B("The graph database has a public address, and by default it asks nobody for credentials."),
    fix: B("Set publicly_accessible = false, or leave it out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("publicly_accessible"), value: Literal::Bool(false) }]) }]),
};
