//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-kms-rotation"),
    title: B("KMS key is not rotated every 90 days"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_43"), inputs: B(&[]) }, Alias { id: B("GCP-0065"), inputs: B(&[]) }, Alias { id: B("google-kms-rotate-kms-keys"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("1.10") }]),
    applies_to: B(&[B("google_kms_crypto_key")]),
    why: B("The longer a key is used, the more a leaked one can read."),
    fix: B("Set rotation_period = \"7776000s\" or less."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("rotation_period"), value: Literal::Text(B("7776000s")) }]) }]),
};
