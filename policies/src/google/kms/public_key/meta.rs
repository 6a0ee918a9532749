//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-kms-public-key"),
    title: B("KMS key can be used by everyone"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_112"), inputs: B(&[]) }, Alias { id: B("CKV2_GCP_6"), inputs: B(&[]) }, Alias { id: B("CKV2_GCP_8"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("1.9") }]),
    applies_to: B(&[B("google_kms_crypto_key_iam_member"), B("google_kms_crypto_key_iam_binding"), B("google_kms_crypto_key_iam_policy"), B("google_kms_key_ring_iam_member"), B("google_kms_key_ring_iam_binding"), B("google_kms_key_ring_iam_policy")]),
    why: B("Everyone on the internet, or with a Google account, can decrypt or sign with the key."),
    fix: B("Grant the role to the accounts and groups that need it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
