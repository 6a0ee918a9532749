//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("panos-zone-no-protection"),
    title: B("PAN-OS zone has no protection profile"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("panos"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_PAN_14"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("panos_zone"), B("panos_panorama_zone"), B("panos_zone_entry")]),
    why: B("Floods, scans and malformed packets pass."),
    fix: B("Name a zone protection profile in zone_profile."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
