//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-storage-class"),
    title: B("Claim leaves its storage class to the cluster"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sStorageClass"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("PersistentVolumeClaim"), B("kubernetes_persistent_volume_claim"), B("kubernetes_persistent_volume_claim_v1"), B("StatefulSet"), B("kubernetes_stateful_set"), B("kubernetes_stateful_set_v1"), B("kubernetes_manifest")]),
    why: B("Whether the data are encrypted, replicated and kept then depends on what the cluster has for a default, and there may be none."),
    fix: B("Name a class in storageClassName; which ones may be used is said in [policy.k8s-storage-class] allowed."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
