//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-added-capabilities"),
    title: B("Container adds capabilities"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_25"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.2.9") }]),
    applies_to: B(&[B("*")]),
    why: B("Each capability beyond the default set is a way out of the container."),
    fix: B("Take out what the program does not need; NET_BIND_SERVICE is the only one that the restricted Pod Security Standard allows."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
