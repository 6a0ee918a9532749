//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-host-ipc"),
    title: B("Pod shares its node's IPC namespace"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_18"), inputs: B(&[]) }, Alias { id: B("KSV-0008"), inputs: B(&[]) }, Alias { id: B("host-ipc"), inputs: B(&[]) }, Alias { id: B("disallow-host-namespaces"), inputs: B(&[]) }, Alias { id: B("K8sPSPHostNamespace"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.4") }, Control { standard: B("pss-baseline"), id: B("host namespaces") }]),
    applies_to: B(&[B("*")]),
    why: B("A pod in its node's IPC namespace sees and reaches what other pods and the node itself do there."),
    fix: B("Leave hostIPC out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Pod, changes: B(&[Change::Set { path: B("hostIPC"), value: Literal::Bool(false) }]) }]),
};
