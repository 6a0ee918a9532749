//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-cpu-request"),
    title: B("Container has no CPU request"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended, Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sRequiredResources"), inputs: B(&[]) }, Alias { id: B("CKV_K8S_10"), inputs: B(&[]) }, Alias { id: B("KSV-0015"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Without a CPU request the scheduler counts the container as nothing and overfills nodes; under pressure it gets the least CPU of all."),
    fix: B("Set resources.requests.cpu to what the container usually needs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
