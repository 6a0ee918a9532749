//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-kubelet-anonymous-auth"),
    title: B("Kubelet takes anonymous requests"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_138"), inputs: B(&[]) }, Alias { id: B("KCV-0079"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Pod"), B("DaemonSet"), B("Deployment"), B("StatefulSet"), B("kubernetes_pod"), B("kubernetes_pod_v1"), B("kubernetes_daemonset"), B("kubernetes_daemon_set_v1"), B("kubernetes_deployment"), B("kubernetes_deployment_v1"), B("kubernetes_stateful_set"), B("kubernetes_stateful_set_v1"), B("KubeletConfiguration.kubelet.config.k8s.io"), B("NodeInfo")]),
    why: B("Whoever reaches the kubelet's port then lists its pods and, where authorisation is lax too, runs commands in them."),
    fix: B("Write --anonymous-auth=false, or authentication.anonymous.enabled: false in its configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
