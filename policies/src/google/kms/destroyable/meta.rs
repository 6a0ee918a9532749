//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-kms-destroyable"),
    title: B("KMS key can be destroyed by a plan"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_82"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_kms_crypto_key")]),
    why: B("Without the key nothing that it encrypted can ever be read again, and Terraform destroys all of its versions."),
    fix: B("Write lifecycle { prevent_destroy = true } in the resource."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
