//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-malformed-quantity"),
    title: B("Resource quantity cannot be parsed"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("The API server refuses an object with a quantity that it cannot parse, so the deployment fails."),
    fix: B("Write a number with a suffix that Kubernetes knows: 250m, 1, 128Mi, 1G."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
