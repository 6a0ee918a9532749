//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudtrail-single-region"),
    title: B("CloudTrail records one region only"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_67"), inputs: B(&[]) }, Alias { id: B("AWS-0014"), inputs: B(&[]) }, Alias { id: B("aws-cloudtrail-enable-all-regions"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("3.1") }]),
    applies_to: B(&[B("aws_cloudtrail")]),
    why: B("What happens in regions that nobody uses, where intruders like to work, leaves no trace."),
    fix: B("Set is_multi_region_trail = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("is_multi_region_trail"), value: Literal::Bool(true) }]) }]),
};
