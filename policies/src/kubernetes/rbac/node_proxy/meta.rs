//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-rbac-node-proxy"),
    title: B("Role can reach the kubelet through nodes/proxy"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0047"), inputs: B(&[]) }, Alias { id: B("CKV2_K8S_2"), inputs: B(&[]) }, Alias { id: B("restrict-clusterrole-nodesproxy"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.10") }]),
    applies_to: B(&[B("Role"), B("ClusterRole"), B("kubernetes_role"), B("kubernetes_role_v1"), B("kubernetes_cluster_role"), B("kubernetes_cluster_role_v1"), B("kubernetes_manifest")]),
    why: B("The proxy to a node reaches its kubelet, which runs commands in every pod there: past admission control and past the audit log."),
    fix: B("Grant nodes/metrics, nodes/stats or nodes/log, which monitoring needs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
