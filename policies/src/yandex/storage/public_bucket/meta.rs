//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-storage-public-bucket"),
    title: B("Storage bucket is public"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("yandex"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_17"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_storage_bucket")]),
    why: B("Everyone on the internet can read the objects, and with public-read-write replace them."),
    fix: B("Set acl = \"private\", the default, and grant to accounts."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
