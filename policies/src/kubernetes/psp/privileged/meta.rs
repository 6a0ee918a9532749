//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-psp-privileged"),
    title: B("Pod security policy admits privileged containers"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("PodSecurityPolicy"), B("kubernetes_pod_security_policy"), B("kubernetes_pod_security_policy_v1beta1")]),
    why: B("What the policy admits, whoever may use it can run: such a pod is nearly root on its node."),
    fix: B("Take privileged: true out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[B("PodSecurityPolicy")]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("spec.privileged"), value: Literal::Bool(false) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("spec.privileged"), value: Literal::Bool(false) }]) }]),
};
