//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-docdb-audit-parameter"),
    title: B("DocumentDB parameter group leaves auditing off"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_104"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_docdb_cluster_parameter_group")]),
    why: B("Who asked for what cannot be told after an incident, though logs are exported."),
    fix: B("Add a parameter with the name audit_logs and the value enabled, or the kinds of events to record."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
