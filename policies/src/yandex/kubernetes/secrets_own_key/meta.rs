//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-kubernetes-secrets-own-key"),
    title: B("Yandex Kubernetes does not encrypt its secrets"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("yandex"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_10"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_kubernetes_cluster")]),
    why: B("Whoever gets at etcd or a backup of it reads all secrets."),
    fix: B("Write kms_provider with a key."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
