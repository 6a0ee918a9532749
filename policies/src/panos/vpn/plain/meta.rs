//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("panos-ipsec-plain"),
    title: B("PAN-OS VPN does not encrypt"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("panos"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_PAN_13"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("panos_ipsec_crypto_profile"), B("panos_panorama_ipsec_crypto_profile")]),
    why: B("AH only authenticates: everyone on the way reads what the tunnel carries."),
    fix: B("Leave protocol at esp, the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
