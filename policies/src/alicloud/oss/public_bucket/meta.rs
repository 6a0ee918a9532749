//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-oss-public-bucket"),
    title: B("OSS bucket is public"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_1"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_oss_bucket"), B("alicloud_oss_bucket_acl")]),
    why: B("Everyone on the internet can read the objects, and with public-read-write replace them."),
    fix: B("Set the ACL to private, the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("private")) }]) }]),
};
