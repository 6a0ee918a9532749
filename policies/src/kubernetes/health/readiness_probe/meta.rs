//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-readiness-probe"),
    title: B("Container has no readiness probe"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sRequiredProbes"), inputs: B(&[]) }, Alias { id: B("CKV_K8S_9"), inputs: B(&[]) }, Alias { id: B("no-readiness-probe"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Kubernetes sends requests to the container before it can answer them."),
    fix: B("Add a readinessProbe."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
