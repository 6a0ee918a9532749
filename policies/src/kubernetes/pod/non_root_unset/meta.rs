//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-non-root-not-enforced"),
    title: B("Container does not enforce that it runs without root"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("require-run-as-nonroot"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("pss-restricted"), id: B("runAsNonRoot") }]),
    applies_to: B(&[B("*")]),
    why: B("A user id in runAsUser says who runs; only runAsNonRoot keeps a later change, or the image, from making that root. The restricted Pod Security Standard asks for it by itself."),
    fix: B("Write runAsNonRoot: true for the pod, and nothing else in its containers."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Pod, changes: B(&[Change::Set { path: B("securityContext.runAsNonRoot"), value: Literal::Bool(true) }]) }, Repair { kinds: B(&[]), at: Anchor::Container, changes: B(&[Change::Set { path: B("securityContext.runAsNonRoot"), value: Literal::Bool(true) }]) }]),
};
