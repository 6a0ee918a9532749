//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-hpa-few-replicas"),
    title: B("Autoscaler goes down to few replicas"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("hpa-minimum-three-replicas"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("HorizontalPodAutoscaler"), B("kubernetes_horizontal_pod_autoscaler"), B("kubernetes_horizontal_pod_autoscaler_v1"), B("kubernetes_horizontal_pod_autoscaler_v2"), B("kubernetes_horizontal_pod_autoscaler_v2beta2"), B("kubernetes_manifest")]),
    why: B("With one or two replicas a node that goes down, or an update, takes the service or its reserve away."),
    fix: B("Write minReplicas: 3 or more; the parameter minimum sets another bar."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
