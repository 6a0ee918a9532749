//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-baseline-capabilities"),
    title: B("Container adds a capability beyond the runtime's default set"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0022"), inputs: B(&[]) }, Alias { id: B("disallow-capabilities"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("pss-baseline"), id: B("capabilities") }]),
    applies_to: B(&[B("*")]),
    why: B("Capabilities outside of the set that container runtimes give by default reach past the container: into the node's network, devices and other processes."),
    fix: B("Take the capability out of capabilities.add."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
