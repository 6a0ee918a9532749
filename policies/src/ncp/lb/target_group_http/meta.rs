//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-target-group-http"),
    title: B("NCP load balancer talks plain HTTP to its targets"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("ncp"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_15"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_lb_target_group")]),
    why: B("Whoever listens in the network reads along."),
    fix: B("Set protocol = \"HTTPS\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
