//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-mongodb-classic"),
    title: B("ApsaraDB for MongoDB is in the classic network"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_41"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_mongodb_instance")]),
    why: B("In the classic network no security groups or routes of yours stand before it."),
    fix: B("Set network_type = \"VPC\" and a vswitch_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
