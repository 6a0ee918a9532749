//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-psp-root"),
    title: B("Pod security policy admits root containers"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_6"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("PodSecurityPolicy"), B("kubernetes_pod_security_policy"), B("kubernetes_pod_security_policy_v1beta1")]),
    why: B("A process that breaks out of its container as root is root on the node."),
    fix: B("Write rule: MustRunAsNonRoot, or MustRunAs with ranges above 0."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
