//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("tencentcloud-mysql-port"),
    title: B("Tencent MySQL is on its default port"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("other"),
    provider: B("tencentcloud"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_TC_10"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("tencentcloud_mysql_instance")]),
    why: B("Scans for databases try the default port first."),
    fix: B("Set another intranet_port; it hides little."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
