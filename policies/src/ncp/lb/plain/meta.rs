//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-lb-plain"),
    title: B("NCP load balancer takes plain HTTP"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("ncp"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_24"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_lb_listener")]),
    why: B("What clients send and receive can be read on the way."),
    fix: B("Set protocol = \"HTTPS\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
