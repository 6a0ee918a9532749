//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-kubernetes-no-security-group"),
    title: B("Yandex Kubernetes has no security group"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("yandex"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_14"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_kubernetes_cluster")]),
    why: B("Every port of the control plane can be reached from the whole network."),
    fix: B("Name security_group_ids in master."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
