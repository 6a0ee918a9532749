//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("openstack-security-group-ssh-open"),
    title: B("Security group opens SSH to the internet"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("openstack"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OPENSTACK_2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("openstack_compute_secgroup_v2"), B("openstack_networking_secgroup_rule_v2")]),
    why: B("Everyone on the internet can try passwords and keys against SSH, and use the next flaw in it."),
    fix: B("Allow port 22 from the networks of your administrators only, or use a session manager that needs no open port."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
