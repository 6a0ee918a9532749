//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-ingress-wildcard-host"),
    title: B("Ingress takes every host"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("restrict-ingress-wildcard"), inputs: B(&[]) }, Alias { id: B("K8sBlockWildcardIngress"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Ingress"), B("kubernetes_ingress"), B("kubernetes_ingress_v1"), B("kubernetes_manifest")]),
    why: B("A wildcard, or no host, draws traffic that is meant for others, and serves names that nobody thought of."),
    fix: B("Write the host in full."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
