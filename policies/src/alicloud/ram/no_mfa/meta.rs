//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-ram-no-mfa"),
    title: B("RAM does not ask for a second factor"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_24"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_ram_security_preference")]),
    why: B("A password that leaks is enough to sign in."),
    fix: B("Set enforce_mfa_for_login = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
