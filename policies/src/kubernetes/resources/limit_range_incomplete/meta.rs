//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-limit-range-incomplete"),
    title: B("Limit range leaves containers open"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0039"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("LimitRange"), B("kubernetes_limit_range"), B("kubernetes_limit_range_v1"), B("kubernetes_manifest")]),
    why: B("Without defaults a container that says nothing has no limits; without bounds one that says something has any."),
    fix: B("Write default, defaultRequest, max and min for containers."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
