//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-dangling-network-policy"),
    title: B("Network policy selects no pods"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("dangling-networkpolicy"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("NetworkPolicy"), B("kubernetes_network_policy"), B("kubernetes_network_policy_v1"), B("kubernetes_manifest")]),
    why: B("A network policy that selects nothing protects nothing: as a rule its labels and those of the pods were changed apart."),
    fix: B("Write the labels of the pods' template into podSelector, or {} for all pods."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
