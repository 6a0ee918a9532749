//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("nifcloud-nas-security-group-ingress-anywhere"),
    title: B("Security group of a network file system lets the whole internet in"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("nifcloud"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("NIF-0014"), inputs: B(&[]) }, Alias { id: B("nifcloud-nas-no-public-ingress-nas-sgr"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("nifcloud_nas_security_group")]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B("Name the networks that clients come from."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
