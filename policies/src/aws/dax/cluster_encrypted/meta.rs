//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-dax-cluster-encrypted"),
    title: B("DAX cluster is not encrypted"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_47"), inputs: B(&[]) }, Alias { id: B("AWS-0023"), inputs: B(&[]) }, Alias { id: B("aws-dynamodb-enable-at-rest-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_dax_cluster")]),
    why: B("What the cache writes to its disks can be read by who gets hold of them, though the table behind it is encrypted."),
    fix: B("Write server_side_encryption { enabled = true }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("server_side_encryption.enabled"), value: Literal::Bool(true) }]) }]),
};
