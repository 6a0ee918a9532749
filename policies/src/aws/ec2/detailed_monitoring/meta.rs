//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ec2-detailed-monitoring"),
    title: B("EC2 instance has detailed monitoring off"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_126"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_instance")]),
    why: B("A peak of less than five minutes does not show, and alarms come late."),
    fix: B("Set monitoring = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("monitoring"), value: Literal::Bool(true) }]) }]),
};
