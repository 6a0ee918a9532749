//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-pod-security-context"),
    title: B("Pod has no security context"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_29"), inputs: B(&[]) }, Alias { id: B("KSV-0118"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A security context at the pod holds for every container in it, also for those that are added later."),
    fix: B("Write securityContext in the pod spec with what holds for all containers."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
