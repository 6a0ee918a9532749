//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-host-port"),
    title: B("Container takes a port of its node"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_26"), inputs: B(&[]) }, Alias { id: B("KSV-0024"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.13") }, Control { standard: B("pss-baseline"), id: B("hostPort") }]),
    applies_to: B(&[B("*")]),
    why: B("A host port goes around Services and NetworkPolicies, and only one pod a node can have it."),
    fix: B("Use a Service."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
