//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-mongodb-open"),
    title: B("ApsaraDB for MongoDB lets everyone in"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("network"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_43"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_mongodb_instance")]),
    why: B("Everyone on the internet can try passwords against the database."),
    fix: B("Name the networks of its clients in security_ip_list."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
