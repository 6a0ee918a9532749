//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-network-acl-all-ports"),
    title: B("Network ACL rule lets all ports in"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("ncp"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_12"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_network_acl_rule")]),
    why: B("A network ACL that lets every port in filters nothing: whatever listens can be reached."),
    fix: B("Name the ports that the subnet serves in port_range."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
