//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-sensitive-host-path"),
    title: B("Pod mounts a system directory of its node"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("sensitive-host-mounts"), inputs: B(&[]) }, Alias { id: B("KSV-0121"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("System directories of the node hold keys, configuration and devices: a pod that mounts one can take the node over."),
    fix: B("Mount the one file that is needed, read-only, or use a projected volume."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
