//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-api-server-namespace-lifecycle"),
    title: B("API server does not guard namespaces"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KCV-0015"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Pod"), B("DaemonSet"), B("Deployment"), B("StatefulSet"), B("kubernetes_pod"), B("kubernetes_pod_v1"), B("kubernetes_daemonset"), B("kubernetes_daemon_set_v1"), B("kubernetes_deployment"), B("kubernetes_deployment_v1"), B("kubernetes_stateful_set"), B("kubernetes_stateful_set_v1")]),
    why: B("The plugin NamespaceLifecycle, on by default, keeps objects out of namespaces that are going away and the namespaces of the system from going."),
    fix: B("Take NamespaceLifecycle out of --disable-admission-plugins."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
