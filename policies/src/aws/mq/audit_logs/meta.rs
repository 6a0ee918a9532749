//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-mq-audit-logs"),
    title: B("MQ broker does not write audit logs"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0070"), inputs: B(&[]) }, Alias { id: B("aws-mq-enable-audit-logging"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_197"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_mq_broker")]),
    why: B("Who changed the broker cannot be told after an incident."),
    fix: B("Add logs { audit = true }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("logs.audit"), value: Literal::Bool(true) }]) }]),
};
