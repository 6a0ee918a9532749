//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("tencentcloud-flow-log-off"),
    title: B("Tencent flow log is off"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("tencentcloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_TC_14"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("tencentcloud_vpc_flow_log_config")]),
    why: B("Who talked to whom cannot be told after an incident."),
    fix: B("Set enable = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
