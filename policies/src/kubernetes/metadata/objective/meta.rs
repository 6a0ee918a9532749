//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-no-objective"),
    title: B("Workload has no service level objective"),
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
    why: B("Without an objective nobody can tell a bad day from a normal one, and every alert is a matter of taste."),
    fix: B("State one: an object of OpenSLO, Sloth or Pyrra that names the workload as its service, or a label or annotation slo. keys lists those that count with you."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
