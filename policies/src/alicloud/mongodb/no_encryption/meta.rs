//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-mongodb-no-encryption"),
    title: B("ApsaraDB for MongoDB has no transparent encryption"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_44"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_mongodb_instance")]),
    why: B("Whoever gets at the storage or a backup can read the data."),
    fix: B("Set tde_status = \"enabled\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
