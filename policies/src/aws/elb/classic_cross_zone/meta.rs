//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elb-classic-cross-zone"),
    title: B("Classic load balancer stays within zones"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_138"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elb")]),
    why: B("When instances of one zone fail, requests that arrive there fail too."),
    fix: B("Remove cross_zone_load_balancing = false; it is on by default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("cross_zone_load_balancing"), value: Literal::Bool(true) }]) }]),
};
