//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-kms-no-rotation"),
    title: B("KMS key is not rotated"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_27"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_kms_key")]),
    why: B("A key that leaks opens all that was ever encrypted with it."),
    fix: B("Set automatic_rotation = \"Enabled\" and a rotation_interval."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
