//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-pdb-min-available"),
    title: B("Disruption budget needs every replica"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("pdb-min-available"), inputs: B(&[]) }, Alias { id: B("pdb-minavailable"), inputs: B(&[]) }, Alias { id: B("K8sPodDisruptionBudget"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("PodDisruptionBudget"), B("kubernetes_pod_disruption_budget"), B("kubernetes_pod_disruption_budget_v1"), B("kubernetes_manifest")]),
    why: B("When all replicas have to be available none can be evicted: no node with such a pod can be drained, and updates of the cluster stop there."),
    fix: B("Write a minAvailable below the number of replicas, or maxUnavailable: 1."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
