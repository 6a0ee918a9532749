//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-password-length"),
    title: B("OCI password policy takes short passwords"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("oci"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OCI_18"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_identity_authentication_policy")]),
    why: B("Short passwords are guessed."),
    fix: B("Set minimum_password_length = 14 in password_policy."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
