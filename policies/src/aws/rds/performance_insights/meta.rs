//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-performance-insights"),
    title: B("RDS instance has Performance Insights off"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_353"), inputs: B(&[]) }, Alias { id: B("AWS-0133"), inputs: B(&[]) }, Alias { id: B("aws-rds-enable-performance-insights"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_instance"), B("aws_rds_cluster_instance")]),
    why: B("Which query made the database slow cannot be told afterwards."),
    fix: B("Set performance_insights_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("performance_insights_enabled"), value: Literal::Bool(true) }]) }]),
};
