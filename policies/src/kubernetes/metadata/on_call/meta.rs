//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-no-on-call"),
    title: B("Workload does not say who is on call for it"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("ownership"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Ownership]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("Deployment"), B("StatefulSet"), B("DaemonSet"), B("ReplicaSet"), B("ReplicationController"), B("DeploymentConfig"), B("Rollout.argoproj.io"), B("CloneSet.apps.kruise.io"), B("StatefulSet.apps.kruise.io"), B("DaemonSet.apps.kruise.io"), B("kubernetes_deployment"), B("kubernetes_deployment_v1"), B("kubernetes_stateful_set"), B("kubernetes_stateful_set_v1"), B("kubernetes_daemonset"), B("kubernetes_daemon_set_v1"), B("kubernetes_replication_controller"), B("kubernetes_replication_controller_v1"), B("kubernetes_manifest")]),
    why: B("Whoever sees it fail at night needs to know whom to wake."),
    fix: B("Set a label or annotation that names the rotation, such as on-call. keys lists those that count with you."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
