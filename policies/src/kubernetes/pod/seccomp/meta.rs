//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-seccomp"),
    title: B("Container runs without a seccomp profile"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sPSPSeccompV2"), inputs: B(&[]) }, Alias { id: B("CKV_K8S_31"), inputs: B(&[]) }, Alias { id: B("KSV-0030"), inputs: B(&[]) }, Alias { id: B("KSV-0104"), inputs: B(&[]) }, Alias { id: B("K8sPSPSeccomp"), inputs: B(&[]) }, Alias { id: B("restrict-seccomp-strict"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.7.2") }, Control { standard: B("pss-restricted"), id: B("seccomp") }]),
    applies_to: B(&[B("*")]),
    why: B("Without a profile the container may make every system call, also those that only exploits use."),
    fix: B("Set securityContext.seccompProfile.type: RuntimeDefault for the pod."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Pod, changes: B(&[Change::Set { path: B("securityContext.seccompProfile.type"), value: Literal::Text(B("RuntimeDefault")) }]) }]),
};
