//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-run-as-non-root"),
    title: B("Container may run as root"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_23"), inputs: B(&[]) }, Alias { id: B("KSV-0012"), inputs: B(&[]) }, Alias { id: B("run-as-non-root"), inputs: B(&[]) }, Alias { id: B("K8sPSPAllowedUsers"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.7") }]),
    applies_to: B(&[B("*")]),
    why: B("Root in a container is root on the node for whatever gets out of it."),
    fix: B("Set runAsNonRoot: true in the pod's or the container's securityContext."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Container, changes: B(&[Change::Set { path: B("securityContext.runAsNonRoot"), value: Literal::Bool(true) }]) }, Repair { kinds: B(&[]), at: Anchor::Pod, changes: B(&[Change::Set { path: B("securityContext.runAsNonRoot"), value: Literal::Bool(true) }]) }]),
};
