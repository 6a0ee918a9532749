//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-psp-added-capabilities"),
    title: B("Pod security policy admits added capabilities"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_24"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("PodSecurityPolicy"), B("kubernetes_pod_security_policy"), B("kubernetes_pod_security_policy_v1beta1")]),
    why: B("Capabilities beyond the runtime's default set reach into the node."),
    fix: B("Take allowedCapabilities and defaultAddCapabilities out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
