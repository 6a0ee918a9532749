//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-access-control-group-empty"),
    title: B("NCP access control group has no rules"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("ncp"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_26"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_access_control_group")]),
    why: B("A group without rules lets nothing in or out, which is often one that somebody forgot to finish."),
    fix: B("Add an ncloud_access_control_group_rule that names the group."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
