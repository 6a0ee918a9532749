//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-rds-no-tls"),
    title: B("ApsaraDB RDS instance takes plain connections"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_20"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_db_instance")]),
    why: B("Passwords and data can be read on the way."),
    fix: B("Set ssl_action = \"Open\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
