//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-kubernetes-no-pod-security-policy"),
    title: B("OCI Kubernetes does not enforce pod security policies"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("oci"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_OCI_6"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_containerengine_cluster")]),
    why: B("In clusters before Kubernetes 1.25 nothing else keeps privileged pods out."),
    fix: B("Use Pod Security Admission; in older clusters set is_pod_security_policy_enabled = true in admission_controller_options."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
