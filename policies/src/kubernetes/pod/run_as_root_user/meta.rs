//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-run-as-root-user"),
    title: B("Container runs as user 0"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0105"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("pss-restricted"), id: B("runAsUser") }]),
    applies_to: B(&[B("*")]),
    why: B("Root in a container is root on the node for whatever gets out of it."),
    fix: B("Set runAsUser to another user, and runAsNonRoot: true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
