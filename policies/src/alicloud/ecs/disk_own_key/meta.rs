//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-disk-own-key"),
    title: B("Disk is not encrypted with a key of your own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("alicloud"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_8"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_disk"), B("alicloud_ecs_disk")]),
    why: B("Only with a key of your own can access be cut off and recorded."),
    fix: B("Set encrypted = true and name a kms_key_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
