//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ec2-no-role"),
    title: B("EC2 instance has no role"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_41"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_instance")]),
    why: B("What runs there can use AWS only with keys that somebody copied to it."),
    fix: B("Name an instance profile in iam_instance_profile, with a role that may do what the instance needs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
