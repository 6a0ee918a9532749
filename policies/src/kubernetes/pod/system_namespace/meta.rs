//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-system-namespace"),
    title: B("Workload runs in kube-system"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0037"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Who may change workloads in kube-system changes those that run the cluster. Components of the cluster itself, labelled as its control plane or with a system priority, belong there."),
    fix: B("Give the workload a namespace of its own."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
