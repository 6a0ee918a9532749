//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-restricted-capabilities"),
    title: B("Container has capabilities that the restricted standard forbids"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0106"), inputs: B(&[]) }, Alias { id: B("disallow-capabilities-strict"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("pss-restricted"), id: B("capabilities") }]),
    applies_to: B(&[B("*")]),
    why: B("The restricted Pod Security Standard allows a container to drop all capabilities and to add back NET_BIND_SERVICE alone."),
    fix: B("Set capabilities.drop: [ALL], and add nothing but NET_BIND_SERVICE."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
