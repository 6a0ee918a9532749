//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-kms-disabled"),
    title: B("KMS key is disabled"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("alicloud"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_28"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_kms_key")]),
    why: B("What is encrypted with it cannot be read."),
    fix: B("Set status = \"Enabled\", the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
