//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-pdb-max-unavailable"),
    title: B("Disruption budget allows no disruption"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("pdb-max-unavailable"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("PodDisruptionBudget"), B("kubernetes_pod_disruption_budget"), B("kubernetes_pod_disruption_budget_v1"), B("kubernetes_manifest")]),
    why: B("With nothing that may be unavailable no node with such a pod can be drained: updates of the cluster stop there."),
    fix: B("Write maxUnavailable: 1 or a percentage above 0."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
