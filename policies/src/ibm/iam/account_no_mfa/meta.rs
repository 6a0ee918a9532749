//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ibm-account-no-mfa"),
    title: B("IBM Cloud account does not ask for a second factor"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("ibm"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_IBM_4"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ibm_iam_account_settings")]),
    why: B("A password that leaks is enough to sign in."),
    fix: B("Set mfa to TOTP4ALL or a LEVEL."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
