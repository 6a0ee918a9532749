//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-required-annotations"),
    title: B("Workload lacks a required annotation"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-tags"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Ownership]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("required-annotation-email"), inputs: B(&[]) }, Alias { id: B("require-annotations"), inputs: B(&[]) }, Alias { id: B("K8sRequiredAnnotations"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Whoever is called at night needs to see from the object whom to write to."),
    fix: B("Set the annotation in the workload's metadata."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
