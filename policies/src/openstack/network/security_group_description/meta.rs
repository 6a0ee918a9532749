//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("openstack-security-group-description"),
    title: B("OpenStack security group has no description"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("openstack"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("OPNSTK-0005"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("openstack_networking_secgroup_v2"), B("openstack_compute_secgroup_v2")]),
    why: B("A group that nobody explains is kept for years because nobody dares to remove it."),
    fix: B("Say in description what the group is for."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
