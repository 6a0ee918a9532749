//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("digitalocean-kubernetes-upgrades-off"),
    title: B("DigitalOcean Kubernetes is not upgraded by itself"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("digitalocean"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("DIG-0008"), inputs: B(&[]) }, Alias { id: B("digitalocean-compute-kubernetes-auto-upgrades-not-enabled"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("digitalocean_kubernetes_cluster")]),
    why: B("Corrections of security holes wait until somebody thinks of them."),
    fix: B("Set auto_upgrade = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
