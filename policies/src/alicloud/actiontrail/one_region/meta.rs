//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-actiontrail-one-region"),
    title: B("ActionTrail follows one region only"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_4"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_actiontrail_trail")]),
    why: B("What an intruder does in a region that nobody uses is not recorded."),
    fix: B("Set trail_region = \"All\", the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
