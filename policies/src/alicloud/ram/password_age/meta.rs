//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-ram-password-age"),
    title: B("RAM passwords do not expire within 90 days"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("alicloud"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_16"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_ram_account_password_policy")]),
    why: B("A password that leaked stays good."),
    fix: B("Set max_password_age = 90 where rules ask for it; NIST advises against (SP 800-63B)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
