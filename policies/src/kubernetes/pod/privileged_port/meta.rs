//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-privileged-port"),
    title: B("Container listens on a port below 1024"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0117"), inputs: B(&[]) }, Alias { id: B("privileged-ports"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Ports below 1024 take root or a capability where the node has not lowered the limit, and so keep the container from running with less."),
    fix: B("Listen on a port of 1024 or more, and let the Service have the low one."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
