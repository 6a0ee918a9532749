//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("tencentcloud-clb-no-logs"),
    title: B("Tencent load balancer does not log"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("tencentcloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_TC_11"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("tencentcloud_clb_instance")]),
    why: B("Who sent which request cannot be told afterwards."),
    fix: B("Name log_set_id and log_topic_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
