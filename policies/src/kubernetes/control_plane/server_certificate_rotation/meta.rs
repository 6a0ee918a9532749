//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-server-certificate-rotation"),
    title: B("Rotation of kubelets' serving certificates is switched off"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_112"), inputs: B(&[]) }, Alias { id: B("KCV-0038"), inputs: B(&[]) }, Alias { id: B("KCV-0091"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Pod"), B("DaemonSet"), B("Deployment"), B("StatefulSet"), B("kubernetes_pod"), B("kubernetes_pod_v1"), B("kubernetes_daemonset"), B("kubernetes_daemon_set_v1"), B("kubernetes_deployment"), B("kubernetes_deployment_v1"), B("kubernetes_stateful_set"), B("kubernetes_stateful_set_v1"), B("KubeletConfiguration.kubelet.config.k8s.io"), B("NodeInfo")]),
    why: B("Kubelets then serve with certificates that end, or that somebody renews by hand."),
    fix: B("Take RotateKubeletServerCertificate=false out of --feature-gates: true is the default since Kubernetes 1.12."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
