//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-guardduty-organization"),
    title: B("GuardDuty is not switched on for the organisation"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_3"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_guardduty_detector")]),
    why: B("New accounts start without anyone watching them."),
    fix: B("Add an aws_guardduty_organization_configuration for the detector with auto_enable_organization_members = \"ALL\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
