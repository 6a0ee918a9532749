//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Input, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-memory-request"),
    title: B("Container has no memory request"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended, Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sRequiredResources"), inputs: B(&[]) }, Alias { id: B("CKV_K8S_12"), inputs: B(&[Input::K8s]) }, Alias { id: B("CKV_K8S_13"), inputs: B(&[Input::Tf, Input::TfPlan]) }, Alias { id: B("KSV-0016"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Without a memory request the scheduler counts the container as nothing, and it is among the first to be evicted when memory runs short."),
    fix: B("Set resources.requests.memory to what the container usually needs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
