//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-security-rule-all-ports-open"),
    title: B("Security group rule opens all ports to the internet"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("yandex"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_20"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_vpc_security_group_rule")]),
    why: B("Whatever listens on the machines, now or later, can be reached from the whole internet."),
    fix: B("Name the ports that clients need, and the networks that they come from."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
