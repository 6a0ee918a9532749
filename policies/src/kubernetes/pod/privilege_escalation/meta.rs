//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-privilege-escalation"),
    title: B("Container may gain more privileges than its parent process"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_20"), inputs: B(&[]) }, Alias { id: B("KSV-0001"), inputs: B(&[]) }, Alias { id: B("privilege-escalation-container"), inputs: B(&[]) }, Alias { id: B("K8sPSPAllowPrivilegeEscalationContainer"), inputs: B(&[]) }, Alias { id: B("disallow-privilege-escalation"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.6") }, Control { standard: B("pss-restricted"), id: B("allowPrivilegeEscalation") }]),
    applies_to: B(&[B("*")]),
    why: B("Unless it is switched off, a process in the container can gain privileges through setuid programs."),
    fix: B("Set securityContext.allowPrivilegeEscalation: false in each container."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Container, changes: B(&[Change::Set { path: B("securityContext.allowPrivilegeEscalation"), value: Literal::Bool(false) }]) }]),
};
