//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-host-path"),
    title: B("Pod mounts a directory of its node"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0023"), inputs: B(&[]) }, Alias { id: B("K8sPSPHostFilesystem"), inputs: B(&[]) }, Alias { id: B("disallow-host-path"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.12") }, Control { standard: B("pss-baseline"), id: B("hostPath") }]),
    applies_to: B(&[B("*")]),
    why: B("A directory of the node shows the pod what other pods and the node keep there, and may let it change it."),
    fix: B("Use a PersistentVolumeClaim, a ConfigMap or an emptyDir."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
