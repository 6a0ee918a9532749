//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-kubelet-client-cert"),
    title: B("API server has no client certificate for kubelets"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_72"), inputs: B(&[]) }, Alias { id: B("KCV-0005"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Pod"), B("DaemonSet"), B("Deployment"), B("StatefulSet"), B("kubernetes_pod"), B("kubernetes_pod_v1"), B("kubernetes_daemonset"), B("kubernetes_daemon_set_v1"), B("kubernetes_deployment"), B("kubernetes_deployment_v1"), B("kubernetes_stateful_set"), B("kubernetes_stateful_set_v1")]),
    why: B("Without a client certificate the API server is anonymous to kubelets, which then have to serve anonymous requests."),
    fix: B("Write --kubelet-client-certificate and --kubelet-client-key."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
