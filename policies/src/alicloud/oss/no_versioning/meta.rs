//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-oss-no-versioning"),
    title: B("OSS bucket does not keep versions"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("backup"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_10"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_oss_bucket")]),
    why: B("A mistake or an intruder that overwrites objects cannot be undone."),
    fix: B("Write versioning { status = \"Enabled\" }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
