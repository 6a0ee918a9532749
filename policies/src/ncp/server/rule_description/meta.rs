//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-access-control-group-description"),
    title: B("Access control group or rule has no description"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("ncp"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_access_control_group"), B("ncloud_access_control_group_rule")]),
    why: B("What nobody explains is kept for years because nobody dares to remove it."),
    fix: B("Say in description what the group, and each inbound and outbound rule, is for."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
