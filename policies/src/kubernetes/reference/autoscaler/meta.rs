//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-dangling-autoscaler"),
    title: B("Autoscaler scales nothing"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("dangling-horizontalpodautoscaler"), inputs: B(&[]) }, Alias { id: B("check-hpa-exists"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("HorizontalPodAutoscaler"), B("kubernetes_horizontal_pod_autoscaler"), B("kubernetes_horizontal_pod_autoscaler_v1"), B("kubernetes_horizontal_pod_autoscaler_v2"), B("kubernetes_horizontal_pod_autoscaler_v2beta2"), B("kubernetes_manifest")]),
    why: B("An autoscaler whose target is not there scales nothing, and the workload that it was meant for stays as it is."),
    fix: B("Write the kind and the name of the workload into scaleTargetRef."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
