//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-ram-password-numbers"),
    title: B("RAM password policy does not ask for numbers"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("alicloud"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_14"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_ram_account_password_policy")]),
    why: B("Passwords of few kinds of characters are guessed sooner."),
    fix: B("Leave require_numbers on, the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
