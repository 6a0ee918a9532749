//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("openstack-firewall-any-destination"),
    title: B("OpenStack firewall rule is for every destination"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("openstack"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OPENSTACK_5"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("openstack_fw_rule_v1"), B("openstack_fw_rule_v2")]),
    why: B("The rule lets into machines that nobody has thought about."),
    fix: B("Name destination_ip_address."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
