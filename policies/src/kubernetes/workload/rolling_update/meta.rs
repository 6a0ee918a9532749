//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-no-rolling-update"),
    title: B("Update takes all replicas down at once"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("no-rolling-update-strategy"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("With the strategy Recreate nothing serves until the new pods are ready. For what may run only once at a time that is right: then leave this policy out."),
    fix: B("Write strategy.type: RollingUpdate, the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
