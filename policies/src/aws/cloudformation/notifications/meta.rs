//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudformation-notifications"),
    title: B("CloudFormation stack notifies nobody"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_124"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudformation_stack")]),
    why: B("Nobody is told when a stack fails or is rolled back."),
    fix: B("Set notification_arns."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
