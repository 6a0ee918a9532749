//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-no-disruption-budget"),
    title: B("Workload has no disruption budget"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("require-pdb"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("When nodes are drained all replicas may go at the same time."),
    fix: B("Write a PodDisruptionBudget that selects the pods. Where budgets live in another repository, leave this policy out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
