//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-api-server-service-account-admission"),
    title: B("API server does not set service accounts"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KCV-0014"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Pod"), B("DaemonSet"), B("Deployment"), B("StatefulSet"), B("kubernetes_pod"), B("kubernetes_pod_v1"), B("kubernetes_daemonset"), B("kubernetes_daemon_set_v1"), B("kubernetes_deployment"), B("kubernetes_deployment_v1"), B("kubernetes_stateful_set"), B("kubernetes_stateful_set_v1")]),
    why: B("The plugin ServiceAccount, on by default, gives pods their identity; without it they have none that could be limited."),
    fix: B("Take ServiceAccount out of --disable-admission-plugins."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
