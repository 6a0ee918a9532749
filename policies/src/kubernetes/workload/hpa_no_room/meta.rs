//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-hpa-no-room"),
    title: B("Autoscaler has no room to scale"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sHorizontalPodAutoscaler"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("HorizontalPodAutoscaler"), B("kubernetes_horizontal_pod_autoscaler"), B("kubernetes_horizontal_pod_autoscaler_v1"), B("kubernetes_horizontal_pod_autoscaler_v2"), B("kubernetes_horizontal_pod_autoscaler_v2beta2"), B("kubernetes_manifest")]),
    why: B("With as many replicas at least as at most, nothing is added under load."),
    fix: B("Raise maxReplicas above minReplicas."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
