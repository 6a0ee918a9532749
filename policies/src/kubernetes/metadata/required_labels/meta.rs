//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-required-labels"),
    title: B("Workload lacks a required label"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-tags"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Ownership]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("required-label-owner"), inputs: B(&[]) }, Alias { id: B("require-labels"), inputs: B(&[]) }, Alias { id: B("K8sRequiredLabels"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Whoever is called at night needs to see from the object whose it is."),
    fix: B("Set the label in the workload's metadata."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
