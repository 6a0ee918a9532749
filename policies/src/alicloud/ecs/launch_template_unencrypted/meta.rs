//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-launch-template-unencrypted"),
    title: B("Launch template makes unencrypted disks"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_32"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_ecs_launch_template"), B("alicloud_launch_template")]),
    why: B("Each machine that starts from it keeps its data in the clear."),
    fix: B("Set encrypted = true in each data_disks."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
