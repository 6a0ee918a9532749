//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-no-network-policy"),
    title: B("No network policy selects the pods"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_K8S_6"), inputs: B(&[]) }, Alias { id: B("non-isolated-pod"), inputs: B(&[]) }, Alias { id: B("require-netpol"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.3.2") }]),
    applies_to: B(&[B("*")]),
    why: B("Pods that no network policy selects take traffic from everywhere and send it everywhere; one that is taken over reaches all others."),
    fix: B("Write a network policy that selects the pods, or one for the whole namespace that denies everything else. Where policies live in another repository, leave this policy out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
