//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-compute-no-security-group"),
    title: B("Yandex machine has no security group of its own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("yandex"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_11"), inputs: B(&[]) }, Alias { id: B("CKV_YC_22"), inputs: B(&[]) }, Alias { id: B("CKV_YC_15"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_compute_instance"), B("yandex_compute_instance_group"), B("yandex_kubernetes_node_group")]),
    why: B("The default group of the network counts, which everything without a group of its own shares."),
    fix: B("Name security_group_ids in network_interface."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
