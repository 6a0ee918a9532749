//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-network-policy-selector"),
    title: B("Network policy selects nothing by labels"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0038"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("NetworkPolicy"), B("kubernetes_network_policy"), B("kubernetes_network_policy_v1"), B("kubernetes_manifest")]),
    why: B("A network policy without any selector does not say whom it is for; the API server takes the missing selector for all pods or refuses the policy."),
    fix: B("Write podSelector, with labels or as {} for all pods of the namespace."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
