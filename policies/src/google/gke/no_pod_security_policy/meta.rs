//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-no-pod-security-policy"),
    title: B("Old GKE cluster does not enforce pod security policies"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_24"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("Before Kubernetes 1.25 nothing else within the cluster keeps privileged pods out."),
    fix: B("Upgrade the cluster and use Pod Security Admission; until then set enabled = true in pod_security_policy_config."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
