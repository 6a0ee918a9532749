//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ebs-unattached"),
    title: B("EBS volume is attached to nothing"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("aws"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ebs_volume")]),
    why: B("A volume is billed for its size, whether or not an instance reads it."),
    fix: B("Attach it with an aws_volume_attachment, or take a snapshot and remove it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
