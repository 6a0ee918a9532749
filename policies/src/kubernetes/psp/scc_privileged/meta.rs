//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-scc-privileged"),
    title: B("Security context constraints admit privileged containers"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("scc-deny-privileged-container"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("SecurityContextConstraints"), B("kubernetes_manifest")]),
    why: B("A privileged container is root on its node, and with it wherever the node may go."),
    fix: B("Set allowPrivilegedContainer: false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
