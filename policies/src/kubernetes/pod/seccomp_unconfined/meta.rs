//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-seccomp-unconfined"),
    title: B("Seccomp is switched off"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[Control { standard: B("pss-baseline"), id: B("seccomp") }]),
    applies_to: B(&[B("*")]),
    why: B("The container may make every system call, also those that only exploits use."),
    fix: B("Use the profile RuntimeDefault."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
