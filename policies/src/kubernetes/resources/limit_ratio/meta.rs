//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-limit-request-ratio"),
    title: B("Limit is many times its request"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("enforce-resources-as-ratio"), inputs: B(&[]) }, Alias { id: B("K8sContainerRatios"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Limits far above their requests promise a node's memory several times over; when the promises are called in, pods are killed."),
    fix: B("Bring the request nearer to the limit; the parameter maximum says how many times it may be."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
