//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-oss-no-logs"),
    title: B("OSS bucket does not log access"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_12"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_oss_bucket")]),
    why: B("Who read or changed objects cannot be told afterwards."),
    fix: B("Write logging with a target_bucket."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
