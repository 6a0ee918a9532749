//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elb-deletion-protection"),
    title: B("Load balancer can be deleted at once"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_150"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lb"), B("aws_alb")]),
    why: B("One wrong plan or click takes the service off the network, and its address with it."),
    fix: B("Set enable_deletion_protection = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("enable_deletion_protection"), value: Literal::Bool(true) }]) }]),
};
