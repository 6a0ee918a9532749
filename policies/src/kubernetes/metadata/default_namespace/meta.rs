//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-default-namespace"),
    title: B("Object names no namespace, or the default one"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_21"), inputs: B(&[]) }, Alias { id: B("KSV-0110"), inputs: B(&[]) }, Alias { id: B("use-namespace"), inputs: B(&[]) }, Alias { id: B("disallow-default-namespace"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.7.4") }]),
    applies_to: B(&[B("Pod"), B("Deployment"), B("DaemonSet"), B("StatefulSet"), B("ReplicaSet"), B("ReplicationController"), B("Job"), B("CronJob"), B("Service"), B("Secret"), B("ServiceAccount"), B("Role"), B("RoleBinding"), B("ConfigMap"), B("Ingress"), B("kubernetes_pod"), B("kubernetes_pod_v1"), B("kubernetes_deployment"), B("kubernetes_deployment_v1"), B("kubernetes_daemonset"), B("kubernetes_daemonset_v1"), B("kubernetes_daemon_set"), B("kubernetes_daemon_set_v1"), B("kubernetes_stateful_set"), B("kubernetes_stateful_set_v1"), B("kubernetes_replica_set"), B("kubernetes_replica_set_v1"), B("kubernetes_replication_controller"), B("kubernetes_replication_controller_v1"), B("kubernetes_job"), B("kubernetes_job_v1"), B("kubernetes_cron_job"), B("kubernetes_cron_job_v1"), B("kubernetes_service"), B("kubernetes_service_v1"), B("kubernetes_secret"), B("kubernetes_secret_v1"), B("kubernetes_service_account"), B("kubernetes_service_account_v1"), B("kubernetes_role"), B("kubernetes_role_v1"), B("kubernetes_role_binding"), B("kubernetes_role_binding_v1"), B("kubernetes_config_map"), B("kubernetes_config_map_v1"), B("kubernetes_ingress"), B("kubernetes_ingress_v1")]),
    why: B("In the default namespace everything that has no home shares roles, quotas and network policies. An object without a namespace goes there unless the command that applies it says otherwise."),
    fix: B("Write metadata.namespace."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
