//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-privileged"),
    title: B("Container runs privileged"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_16"), inputs: B(&[]) }, Alias { id: B("KSV-0017"), inputs: B(&[]) }, Alias { id: B("privileged-container"), inputs: B(&[]) }, Alias { id: B("K8sPSPPrivilegedContainer"), inputs: B(&[]) }, Alias { id: B("disallow-privileged-containers"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.2") }, Control { standard: B("pss-baseline"), id: B("privileged") }]),
    applies_to: B(&[B("*")]),
    why: B("A privileged container has all capabilities and all devices of its node: whoever breaks into it owns the node."),
    fix: B("Leave privileged out, and add the one capability or device that is needed."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Container, changes: B(&[Change::Set { path: B("securityContext.privileged"), value: Literal::Bool(false) }]) }]),
};
