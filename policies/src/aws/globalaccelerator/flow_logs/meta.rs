//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-globalaccelerator-flow-logs"),
    title: B("Global Accelerator does not keep flow logs"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_75"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_globalaccelerator_accelerator")]),
    why: B("Who talked to whom through the accelerator cannot be told after an incident."),
    fix: B("Set flow_logs_enabled = true in attributes, with the bucket that takes the logs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
