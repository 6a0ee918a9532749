//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-psp-seccomp"),
    title: B("Pod security policy sets no seccomp profile"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_32"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("PodSecurityPolicy"), B("kubernetes_pod_security_policy"), B("kubernetes_pod_security_policy_v1beta1")]),
    why: B("Without a profile containers may call everything that the kernel offers."),
    fix: B("Write the annotation seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
