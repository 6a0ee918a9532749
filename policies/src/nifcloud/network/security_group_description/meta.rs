//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("nifcloud-security-group-description"),
    title: B("NIFCLOUD security group has no description"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("nifcloud"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("NIF-0002"), inputs: B(&[]) }, Alias { id: B("NIF-0012"), inputs: B(&[]) }, Alias { id: B("NIF-0015"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("nifcloud_security_group"), B("nifcloud_db_security_group"), B("nifcloud_nas_security_group")]),
    why: B("A group that nobody explains is kept for years because nobody dares to remove it."),
    fix: B("Say in description what the group is for."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
