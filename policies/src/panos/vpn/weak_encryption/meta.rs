//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("panos-ipsec-weak-encryption"),
    title: B("PAN-OS VPN takes weak encryption"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("panos"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_PAN_11"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("panos_ipsec_crypto_profile"), B("panos_panorama_ipsec_crypto_profile")]),
    why: B("What the tunnel carries can be read or changed by who breaks the cipher."),
    fix: B("Name strong ones in encryptions: aes-256-gcm."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
