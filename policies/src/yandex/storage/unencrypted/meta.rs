//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-storage-unencrypted"),
    title: B("Yandex storage bucket is not encrypted"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("yandex"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_3"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_storage_bucket")]),
    why: B("Whoever gets at the storage can read the objects."),
    fix: B("Write server_side_encryption_configuration with a key."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
