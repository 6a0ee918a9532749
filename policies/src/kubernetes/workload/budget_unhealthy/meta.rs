//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-pdb-unhealthy-eviction"),
    title: B("Disruption budget does not say when unhealthy pods may go"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("pdb-unhealthy-pod-eviction-policy"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("PodDisruptionBudget"), B("kubernetes_manifest")]),
    why: B("By default pods that never become ready cannot be evicted while the budget is not met: one broken deployment keeps its node from being drained."),
    fix: B("Write unhealthyPodEvictionPolicy: AlwaysAllow."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[B("PodDisruptionBudget")]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("spec.unhealthyPodEvictionPolicy"), value: Literal::Text(B("AlwaysAllow")) }]) }]),
};
