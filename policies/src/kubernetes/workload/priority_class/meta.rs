//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-priority-class"),
    title: B("Workload names a priority that is not agreed on"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("priority-class-name"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A priority of its own lets a workload push others from their nodes; one that the cluster does not know keeps it from starting."),
    fix: B("Name one of the classes in allowed, or declare a PriorityClass beside the workload."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
