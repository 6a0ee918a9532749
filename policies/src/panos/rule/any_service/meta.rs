//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("panos-rule-any-service"),
    title: B("PAN-OS rule is for any service"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("panos"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_PAN_6"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("panos_security_policy"), B("panos_security_rule_group")]),
    why: B("Applications are let in on ports where nobody expects them."),
    fix: B("Name services, or application-default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
