//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-no-anti-affinity"),
    title: B("Replicas may all run on one node"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("no-anti-affinity"), inputs: B(&[]) }, Alias { id: B("create-pod-antiaffinity"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Replicas on one node go down together with it."),
    fix: B("Write podAntiAffinity or topologySpreadConstraints over kubernetes.io/hostname."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
