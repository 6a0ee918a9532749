//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-load-balancer"),
    title: B("Service has a load balancer of its own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("exposed-services"), inputs: B(&[]) }, Alias { id: B("no-loadbalancer-service"), inputs: B(&[]) }, Alias { id: B("K8sBlockLoadBalancer"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Service"), B("kubernetes_service"), B("kubernetes_service_v1"), B("kubernetes_manifest")]),
    why: B("Each such Service costs a load balancer and is one more way in, with rules of its own."),
    fix: B("Use a ClusterIP behind a shared Ingress or Gateway."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
