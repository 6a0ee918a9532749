//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-kubernetes-upgrades-off"),
    title: B("Yandex Kubernetes is not upgraded by itself"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("yandex"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_7"), inputs: B(&[]) }, Alias { id: B("CKV_YC_8"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_kubernetes_cluster"), B("yandex_kubernetes_node_group")]),
    why: B("Corrections of security holes wait until somebody thinks of them."),
    fix: B("Set auto_upgrade = true in maintenance_policy."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
