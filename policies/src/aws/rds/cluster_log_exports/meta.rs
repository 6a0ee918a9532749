//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-cluster-log-exports"),
    title: B("RDS cluster exports no logs"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_324"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_rds_cluster")]),
    why: B("Logs that stay on the instances are gone with them, and soon rotated away."),
    fix: B("Set enabled_cloudwatch_logs_exports = [\"audit\", \"error\"]."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
