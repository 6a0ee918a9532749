//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-kms-no-rotation"),
    title: B("Yandex KMS key is not rotated"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("yandex"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_9"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_kms_symmetric_key")]),
    why: B("A key that leaks opens all that was ever encrypted with it."),
    fix: B("Set rotation_period, \"8760h\" for a year."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
