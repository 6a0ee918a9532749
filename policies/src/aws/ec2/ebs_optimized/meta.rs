//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-instance-not-ebs-optimized"),
    title: B("Instance shares its network with its volumes"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_135"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_instance")]),
    why: B("On older families volumes slow down when the network is busy. Newer ones are optimized whatever is said."),
    fix: B("Set ebs_optimized = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
