//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("tencentcloud-clb-plain"),
    title: B("Tencent load balancer takes plain connections"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("tencentcloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_TC_12"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("tencentcloud_clb_listener")]),
    why: B("What clients send and receive can be read on the way."),
    fix: B("Set protocol to HTTPS, TCP_SSL or QUIC."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
