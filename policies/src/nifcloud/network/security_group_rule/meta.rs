//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("nifcloud-security-group-rule-ingress-anywhere"),
    title: B("Security group lets the whole internet in"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("nifcloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("NIF-0001"), inputs: B(&[]) }, Alias { id: B("nifcloud-computing-no-public-ingress-sgr"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("nifcloud_security_group_rule")]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B("Name the networks that clients come from."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
