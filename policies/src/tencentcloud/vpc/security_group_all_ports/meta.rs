//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("tencentcloud-security-group-all-ports-open"),
    title: B("Security group opens all ports to the internet"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("tencentcloud"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_TC_8"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("tencentcloud_security_group_rule_set")]),
    why: B("Whatever listens on the machines, now or later, can be reached from the whole internet."),
    fix: B("Name the ports that clients need, and the networks that they come from."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
