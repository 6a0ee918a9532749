//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-dangling-network-policy-peer"),
    title: B("Peer of a network policy selects no pods"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("dangling-networkpolicypeer-podselector"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("NetworkPolicy"), B("kubernetes_network_policy"), B("kubernetes_network_policy_v1"), B("kubernetes_manifest")]),
    why: B("A peer that no pod matches keeps out the traffic that the rule was written for."),
    fix: B("Write the labels of the peer's pods into podSelector."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
