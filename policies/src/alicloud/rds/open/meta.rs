//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-rds-open"),
    title: B("ApsaraDB RDS instance lets everyone in"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("network"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_9"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_db_instance")]),
    why: B("Everyone on the internet can try passwords against the database."),
    fix: B("Name the networks of its clients in security_ips."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
