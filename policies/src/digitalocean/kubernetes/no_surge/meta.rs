//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("digitalocean-kubernetes-no-surge"),
    title: B("DigitalOcean Kubernetes is upgraded with fewer nodes"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("digitalocean"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("DIG-0005"), inputs: B(&[]) }, Alias { id: B("digitalocean-compute-surge-upgrades-not-enabled"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("digitalocean_kubernetes_cluster")]),
    why: B("While it is upgraded there is less room than what runs needs."),
    fix: B("Leave surge_upgrade on, the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
