//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-not-catalogued"),
    title: B("Workload is in no Backstage catalogue"),
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
    why: B("What runs and is in no catalogue has no owner that anybody can look up."),
    fix: B("Add a catalog-info.yaml with a Component whose name, backstage.io/kubernetes-id or backstage.io/kubernetes-label-selector leads to the workload."),
    page: B(include_str!("policy.md")),
    links: B(&[B("https://backstage.io/docs/features/kubernetes/configuration")]),
    repairs: B(&[]),
};
