//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-neptune-deletion-protection"),
    title: B("Neptune cluster can be deleted at once"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_58"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_neptune_cluster")]),
    why: B("One wrong plan or call deletes the data with the cluster."),
    fix: B("Set deletion_protection = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("deletion_protection"), value: Literal::Bool(true) }]) }]),
};
