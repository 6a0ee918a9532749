//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-root-group"),
    title: B("Container runs with the root group"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0116"), inputs: B(&[]) }, Alias { id: B("require-non-root-groups"), inputs: B(&[]) }, Alias { id: B("run-as-non-root"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Files of the group root are often writable for the group: a process with that group changes them without being root."),
    fix: B("Write another group in runAsGroup, fsGroup and supplementalGroups."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
