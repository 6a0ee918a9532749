//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-external-ips"),
    title: B("Service takes addresses outside of the cluster"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0108"), inputs: B(&[]) }, Alias { id: B("restrict-external-ips"), inputs: B(&[]) }, Alias { id: B("K8sExternalIPs"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Service"), B("kubernetes_service"), B("kubernetes_service_v1"), B("kubernetes_manifest")]),
    why: B("Whoever writes a Service with externalIPs draws the traffic of these addresses from every node and pod to itself (CVE-2020-8554)."),
    fix: B("Take externalIPs out, and use a load balancer."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
