//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-guardduty-detector-off"),
    title: B("GuardDuty detector is switched off"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_238"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_guardduty_detector")]),
    why: B("Nobody is told of an intrusion that could have been seen."),
    fix: B("Remove enable = false; a detector is on by default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("enable"), value: Literal::Bool(true) }]) }]),
};
