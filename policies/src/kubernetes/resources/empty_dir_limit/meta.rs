//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-empty-dir-limit"),
    title: B("Temporary volume has no size limit"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("require-emptydir-requests-and-limits"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("An emptyDir without a limit fills the node's disk, or its memory where that is its medium, and the node evicts pods."),
    fix: B("Write sizeLimit, or limit the ephemeral-storage of the containers."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
