//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-password-numbers"),
    title: B("OCI password policy does not ask for numbers"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("oci"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_12"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_identity_authentication_policy")]),
    why: B("Passwords of few kinds of characters are guessed sooner."),
    fix: B("Set is_numeric_characters_required = true in password_policy."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
