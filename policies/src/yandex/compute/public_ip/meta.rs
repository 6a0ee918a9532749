//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-compute-public-ip"),
    title: B("Yandex machine has a public address"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("yandex"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_2"), inputs: B(&[]) }, Alias { id: B("CKV_YC_18"), inputs: B(&[]) }, Alias { id: B("CKV_YC_6"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_compute_instance"), B("yandex_compute_instance_group"), B("yandex_kubernetes_node_group")]),
    why: B("Whatever listens on it can be reached from the internet as soon as a rule lets it."),
    fix: B("Drop nat, and go out through a NAT gateway."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
