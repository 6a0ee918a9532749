//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-network-acl-rdp-open"),
    title: B("Network ACL lets RDP in from the internet"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("ncp"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_11"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_network_acl_rule")]),
    why: B("A network ACL is what still holds when an access control group is too wide; here it lets port 3389 in from everyone."),
    fix: B("Allow the ports that clients need from the networks they come from."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
