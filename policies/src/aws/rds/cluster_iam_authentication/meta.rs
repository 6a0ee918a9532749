//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-cluster-iam-authentication"),
    title: B("RDS cluster does not let IAM authenticate"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_162"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_rds_cluster")]),
    why: B("Passwords of databases live long, are shared and are found in configuration."),
    fix: B("Set iam_database_authentication_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("iam_database_authentication_enabled"), value: Literal::Bool(true) }]) }]),
};
