//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-classic-security-group"),
    title: B("Security group is of EC2-Classic"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_196"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_198"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_security_group"), B("aws_elasticache_security_group"), B("aws_redshift_security_group")]),
    why: B("EC2-Classic was shut down in 2022; such a group guards nothing in a VPC, and later releases of the provider refuse it."),
    fix: B("Use aws_security_group and name it in vpc_security_group_ids or security_group_ids."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
