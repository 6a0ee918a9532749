//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-memory-request-below-limit"),
    title: B("Memory request is below its limit"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("memory-requests-equal-limits"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A container that uses more than it asked for is the first to go when the node runs out of memory, within its limit."),
    fix: B("Write the same amount as request and limit."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
