//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-shared-host"),
    title: B("Two Ingresses serve the same host"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sUniqueIngressHost"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Ingress"), B("kubernetes_ingress"), B("kubernetes_ingress_v1"), B("kubernetes_manifest")]),
    why: B("Which of them answers depends on the controller and on which is older: an Ingress of one team can take requests meant for another."),
    fix: B("Serve a host by one Ingress, and split it by paths there."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
