//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-request-above-limit"),
    title: B("Resource request is above its limit"),
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
    why: B("The API server refuses a container that requests more than its limit, so the deployment fails."),
    fix: B("Raise the limit or lower the request."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
