//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-shared-selector"),
    title: B("Two Services of a namespace have the same selector"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sUniqueServiceSelector"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Service"), B("kubernetes_service"), B("kubernetes_service_v1"), B("kubernetes_manifest")]),
    why: B("Both send to the same pods: mostly one of them was copied and meant for others."),
    fix: B("Give each Service the labels of its own pods, or remove one of them."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
