//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-low-user-id"),
    title: B("Container may run with a low user id"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_40"), inputs: B(&[]) }, Alias { id: B("KSV-0020"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A process that breaks out of its container is a user of the node with the same id; low ids are the node's own users. A pod with a user namespace of its own (hostUsers: false) has none of them."),
    fix: B("Write runAsUser with 10000 or more, or hostUsers: false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
