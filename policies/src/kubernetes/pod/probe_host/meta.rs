//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-probe-host"),
    title: B("Probe or hook of a container names a host"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sPSPHostProbesLifecycle"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("pss-baseline"), id: B("hostProbes") }]),
    applies_to: B(&[B("*")]),
    why: B("The kubelet makes the request, from the network of its node: whoever may create pods reaches what only nodes reach."),
    fix: B("Leave host out: the request then goes to the pod itself."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
