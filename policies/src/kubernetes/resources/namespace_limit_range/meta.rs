//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-namespace-no-limit-range"),
    title: B("Namespace has no limit range"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("add-ns-quota"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Namespace"), B("kubernetes_namespace"), B("kubernetes_namespace_v1"), B("kubernetes_manifest")]),
    why: B("Containers that say nothing then have no limits at all."),
    fix: B("Write a LimitRange with defaults for containers. Where limit ranges live in another repository, leave this policy out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
