//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-capabilities-not-dropped"),
    title: B("Container keeps default capabilities"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_37"), inputs: B(&[]) }, Alias { id: B("KSV-0003"), inputs: B(&[]) }, Alias { id: B("KSV-0004"), inputs: B(&[]) }, Alias { id: B("K8sPSPCapabilities"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.8") }]),
    applies_to: B(&[B("*")]),
    why: B("The runtime gives every container a set of capabilities that most programs never use and attackers do."),
    fix: B("Set capabilities.drop: [ALL], and add back the one that is needed."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Container, changes: B(&[Change::Set { path: B("securityContext.capabilities.drop"), value: Literal::Texts(B(&[B("ALL")])) }]) }]),
};
