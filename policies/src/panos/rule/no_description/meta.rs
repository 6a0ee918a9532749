//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("panos-rule-no-description"),
    title: B("PAN-OS rule has no description"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("panos"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_PAN_8"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("panos_security_policy"), B("panos_security_rule_group")]),
    why: B("A rule that nobody explains is kept for years because nobody dares to remove it."),
    fix: B("Say in description what the rule is for."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
