//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("nifcloud-security-group-rule-description"),
    title: B("NIFCLOUD security group rule has no description"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("nifcloud"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("NIF-0003"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("nifcloud_security_group_rule")]),
    why: B("A rule that nobody explains is kept for years because nobody dares to remove it."),
    fix: B("Say in description what the rule is for."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
