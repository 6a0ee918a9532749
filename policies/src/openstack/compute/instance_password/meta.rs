//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("openstack-instance-password"),
    title: B("OpenStack machine has a password in its configuration"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("secret"),
    provider: B("openstack"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_OPENSTACK_4"), inputs: B(&[]) }, Alias { id: B("OPNSTK-0001"), inputs: B(&[]) }, Alias { id: B("openstack-compute-no-plaintext-password"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("openstack_compute_instance_v2")]),
    why: B("The password lies in the configuration, the state and the metadata of the machine."),
    fix: B("Drop admin_pass, and name a key_pair."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
