//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-ram-login-attempts"),
    title: B("RAM password policy lets passwords be tried often"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_23"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_ram_account_password_policy")]),
    why: B("Passwords can be guessed."),
    fix: B("Set max_login_attempts to 5 or fewer."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
