//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Input, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-memory-limit"),
    title: B("Container has no memory limit"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended, Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sRequiredResources"), inputs: B(&[]) }, Alias { id: B("CKV_K8S_13"), inputs: B(&[Input::K8s]) }, Alias { id: B("CKV_K8S_12"), inputs: B(&[Input::Tf, Input::TfPlan]) }, Alias { id: B("KSV-0018"), inputs: B(&[]) }, Alias { id: B("KSV018"), inputs: B(&[]) }, Alias { id: B("limit-memory"), inputs: B(&[]) }, Alias { id: B("unset-memory-requirements"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.7.3") }]),
    applies_to: B(&[B("*")]),
    why: B("A container without a memory limit can take all memory of its node, and the kernel then kills other workloads too."),
    fix: B("Set resources.limits.memory to what the container needs at most, or give the namespace a LimitRange with a default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
