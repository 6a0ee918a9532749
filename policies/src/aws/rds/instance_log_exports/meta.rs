//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-instance-log-exports"),
    title: B("RDS instance exports no logs"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_129"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_instance")]),
    why: B("Logs that stay on the instance are gone with it, and soon rotated away."),
    fix: B("Set enabled_cloudwatch_logs_exports = [\"postgresql\", \"upgrade\"]."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
