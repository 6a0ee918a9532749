//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("tencentcloud-mysql-public"),
    title: B("Tencent MySQL is on the internet"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("tencentcloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_TC_9"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("tencentcloud_mysql_instance")]),
    why: B("Everyone on the internet can try passwords against it."),
    fix: B("Drop internet_service."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
