//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-node-port"),
    title: B("Service opens a port on every node"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("exposed-services"), inputs: B(&[]) }, Alias { id: B("restrict-nodeport"), inputs: B(&[]) }, Alias { id: B("K8sBlockNodePort"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Service"), B("kubernetes_service"), B("kubernetes_service_v1"), B("kubernetes_manifest")]),
    why: B("A node port is open on every node to whoever reaches the nodes, past the load balancer and its limits."),
    fix: B("Use a ClusterIP behind an Ingress or a Gateway."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
