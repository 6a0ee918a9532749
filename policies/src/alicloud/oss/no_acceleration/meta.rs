//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-oss-no-acceleration"),
    title: B("OSS bucket has no transfer acceleration"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("other"),
    provider: B("alicloud"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_11"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_oss_bucket")]),
    why: B("Clients far away wait for the long way over the internet."),
    fix: B("Write transfer_acceleration { enabled = true } where clients are far away."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
