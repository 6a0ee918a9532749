//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-multi-az"),
    title: B("RDS instance runs in one availability zone"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_157"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_instance")]),
    why: B("When the zone fails, or the host is patched, the database is down until it is back."),
    fix: B("Set multi_az = true for what has to stay up."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
