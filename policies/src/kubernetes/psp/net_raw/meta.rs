//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-psp-net-raw"),
    title: B("Pod security policy admits the capability NET_RAW"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_7"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("PodSecurityPolicy"), B("kubernetes_pod_security_policy"), B("kubernetes_pod_security_policy_v1beta1")]),
    why: B("With raw sockets a container fakes packets of its neighbours and reads what is meant for them."),
    fix: B("Write requiredDropCapabilities: [NET_RAW], or ALL."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
