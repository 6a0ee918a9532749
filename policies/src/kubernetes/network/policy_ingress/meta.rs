//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-network-policy-ingress-anywhere"),
    title: B("Network policy allows ingress from everywhere"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KUBE-0001"), inputs: B(&[]) }, Alias { id: B("kubernetes-network-no-public-ingress"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("NetworkPolicy"), B("kubernetes_network_policy"), B("kubernetes_network_policy_v1")]),
    why: B("The policy lets every address reach the pods, so it protects them from nobody."),
    fix: B("Name pods, namespaces or the networks that clients come from."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
