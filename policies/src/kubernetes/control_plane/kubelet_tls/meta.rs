//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-kubelet-tls"),
    title: B("Kubelet has no certificate of its own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_148"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Pod"), B("DaemonSet"), B("Deployment"), B("StatefulSet"), B("kubernetes_pod"), B("kubernetes_pod_v1"), B("kubernetes_daemonset"), B("kubernetes_daemon_set_v1"), B("kubernetes_deployment"), B("kubernetes_deployment_v1"), B("kubernetes_stateful_set"), B("kubernetes_stateful_set_v1"), B("KubeletConfiguration.kubelet.config.k8s.io"), B("NodeInfo")]),
    why: B("Without a certificate the kubelet makes one that the API server cannot verify."),
    fix: B("Write --tls-cert-file and --tls-private-key-file, or rotate serving certificates."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
