//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-resource-quota-incomplete"),
    title: B("Resource quota leaves CPU or memory open"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0040"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ResourceQuota"), B("kubernetes_resource_quota"), B("kubernetes_resource_quota_v1"), B("kubernetes_manifest")]),
    why: B("What the quota does not name the namespace takes without limit."),
    fix: B("Write requests.cpu, requests.memory, limits.cpu and limits.memory."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
