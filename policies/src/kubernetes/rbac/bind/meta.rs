//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-rbac-bind"),
    title: B("Role can bind roles that it does not have"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_157"), inputs: B(&[]) }, Alias { id: B("CKV2_K8S_1"), inputs: B(&[]) }, Alias { id: B("restrict-escalation-verbs-roles"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.8") }]),
    applies_to: B(&[B("Role"), B("ClusterRole"), B("kubernetes_role"), B("kubernetes_role_v1"), B("kubernetes_cluster_role"), B("kubernetes_cluster_role_v1"), B("kubernetes_manifest")]),
    why: B("With the verb bind a subject gives itself any role, cluster-admin included: the check that keeps it from that is switched off."),
    fix: B("Take the verb out, or name the roles that may be given in resourceNames."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
