//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("tencentcloud-instance-public-ip"),
    title: B("Tencent Cloud machine has a public address"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("tencentcloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_TC_2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("tencentcloud_instance")]),
    why: B("Whatever listens on it can be reached from the internet as soon as a rule lets it."),
    fix: B("Drop allocate_public_ip, and go out through a NAT gateway."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
