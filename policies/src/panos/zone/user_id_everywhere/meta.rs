//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("panos-zone-user-id-everywhere"),
    title: B("PAN-OS zone looks for users everywhere"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("panos"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_PAN_15"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("panos_zone"), B("panos_panorama_zone")]),
    why: B("Probes with the agent's credentials go to machines of strangers."),
    fix: B("Name networks of your own in include_acls."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
