//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-autoscaling-launch-template"),
    title: B("Auto Scaling group does not use a launch template"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_315"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_autoscaling_group")]),
    why: B("Launch configurations know neither versions nor what is new in EC2."),
    fix: B("Use launch_template or mixed_instances_policy."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
