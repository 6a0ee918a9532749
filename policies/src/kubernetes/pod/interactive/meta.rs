//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-interactive-container"),
    title: B("Container keeps a terminal or its input open"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sDisallowInteractiveTTY"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A terminal is for people who look into a container; in production it serves whoever attaches to it."),
    fix: B("Remove stdin and tty, and debug with an ephemeral container."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
