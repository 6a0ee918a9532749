//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-access-control-group-egress-anywhere"),
    title: B("Access control group lets traffic out to the whole internet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("ncp"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_3"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_access_control_group_rule")]),
    why: B("Where a machine may reach everyone, whoever takes it over can load tools and send data away."),
    fix: B("Name the networks that it needs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
