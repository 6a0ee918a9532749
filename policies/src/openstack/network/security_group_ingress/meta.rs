//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("openstack-security-group-ingress-anywhere"),
    title: B("Security group lets traffic in from the whole internet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("openstack"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("OPNSTK-0003"), inputs: B(&[]) }, Alias { id: B("openstack-networking-no-public-ingress"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("openstack_compute_secgroup_v2"), B("openstack_networking_secgroup_rule_v2")]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B("Name the networks that clients come from."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
