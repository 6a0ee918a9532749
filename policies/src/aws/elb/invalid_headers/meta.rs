//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elb-invalid-headers"),
    title: B("Load balancer passes on invalid HTTP headers"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_131"), inputs: B(&[]) }, Alias { id: B("AWS-0052"), inputs: B(&[]) }, Alias { id: B("aws-elb-drop-invalid-headers"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lb"), B("aws_alb")]),
    why: B("Headers with invalid names help to smuggle a second request past the load balancer to the servers behind it."),
    fix: B("Set drop_invalid_header_fields = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("drop_invalid_header_fields"), value: Literal::Bool(true) }]) }]),
};
