//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-neptune-audit-logs"),
    title: B("Neptune cluster does not export its audit log"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_101"), inputs: B(&[]) }, Alias { id: B("AWS-0075"), inputs: B(&[]) }, Alias { id: B("aws-neptune-enable-log-export"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_neptune_cluster")]),
    why: B("Who asked for what cannot be told after an incident."),
    fix: B("Set enable_cloudwatch_logs_exports = [\"audit\"]."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("enable_cloudwatch_logs_exports"), value: Literal::Texts(B(&[B("audit")])) }]) }]),
};
