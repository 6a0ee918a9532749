//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-redshift-cluster-encrypted"),
    title: B("Redshift cluster is not encrypted"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_64"), inputs: B(&[]) }, Alias { id: B("AWS-0084"), inputs: B(&[]) }, Alias { id: B("aws-redshift-encryption-customer-key"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_redshift_cluster")]),
    why: B("Blocks and snapshots of the warehouse can be read by who gets hold of them."),
    fix: B("Set encrypted = true: before AWS provider 6.0 it is off where it is not set."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("encrypted"), value: Literal::Bool(true) }]) }]),
};
