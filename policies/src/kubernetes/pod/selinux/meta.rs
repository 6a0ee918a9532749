//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-selinux-options"),
    title: B("Container sets SELinux options that weaken its confinement"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0025"), inputs: B(&[]) }, Alias { id: B("K8sPSPSELinuxV2"), inputs: B(&[]) }, Alias { id: B("disallow-selinux"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("pss-baseline"), id: B("SELinux") }]),
    applies_to: B(&[B("*")]),
    why: B("Another user, role or type than those for containers takes the process out of the confinement that keeps it from the node's files."),
    fix: B("Take user and role out, and write a type for containers (container_t) or none."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
