//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-kubernetes-public"),
    title: B("Yandex Kubernetes has a public control plane"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("yandex"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_5"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_kubernetes_cluster")]),
    why: B("Credentials that leak work from everywhere on the internet."),
    fix: B("Set public_ip = false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
