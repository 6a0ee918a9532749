//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-namespace-no-quota"),
    title: B("Namespace has no resource quota"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("add-ns-quota"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Namespace"), B("kubernetes_namespace"), B("kubernetes_namespace_v1"), B("kubernetes_manifest")]),
    why: B("One tenant can then take what all others need."),
    fix: B("Write a ResourceQuota for the namespace. Where quotas live in another repository, leave this policy out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
