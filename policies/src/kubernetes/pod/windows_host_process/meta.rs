//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-windows-host-process"),
    title: B("Windows container runs as a host process"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0103"), inputs: B(&[]) }, Alias { id: B("K8sPSPHostProcess"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.11") }, Control { standard: B("pss-baseline"), id: B("hostProcess") }]),
    applies_to: B(&[B("*")]),
    why: B("A host process container runs on the Windows node itself, with access to all of it."),
    fix: B("Leave windowsOptions.hostProcess out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Container, changes: B(&[Change::Set { path: B("securityContext.windowsOptions.hostProcess"), value: Literal::Bool(false) }]) }, Repair { kinds: B(&[]), at: Anchor::Pod, changes: B(&[Change::Set { path: B("securityContext.windowsOptions.hostProcess"), value: Literal::Bool(false) }]) }]),
};
