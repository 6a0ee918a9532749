//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-load-balancer-open"),
    title: B("Load balancer of a Service is open to the internet"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("Service"), B("kubernetes_service"), B("kubernetes_service_v1")]),
    why: B("A Service of type LoadBalancer gets a public address, and everyone can reach it unless it says who may."),
    fix: B("Name the networks of the clients in loadBalancerSourceRanges, or make the load balancer internal with the annotation of your cloud."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
