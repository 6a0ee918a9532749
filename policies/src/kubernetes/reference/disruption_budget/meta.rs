//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-dangling-disruption-budget"),
    title: B("Disruption budget selects no pods"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("PodDisruptionBudget"), B("kubernetes_pod_disruption_budget"), B("kubernetes_pod_disruption_budget_v1"), B("kubernetes_manifest")]),
    why: B("A budget that selects nothing keeps nothing running while nodes are drained."),
    fix: B("Write the labels of the pods' template into selector."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
