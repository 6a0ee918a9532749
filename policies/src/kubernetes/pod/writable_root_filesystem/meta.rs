//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-writable-root-filesystem"),
    title: B("Container can write to its root filesystem"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_22"), inputs: B(&[]) }, Alias { id: B("KSV-0014"), inputs: B(&[]) }, Alias { id: B("no-read-only-root-fs"), inputs: B(&[]) }, Alias { id: B("K8sPSPReadOnlyRootFilesystem"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Who breaks into a container with a writable root filesystem can install tools and change programs."),
    fix: B("Set securityContext.readOnlyRootFilesystem: true, and mount an emptyDir where the program writes."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Container, changes: B(&[Change::Set { path: B("securityContext.readOnlyRootFilesystem"), value: Literal::Bool(true) }]) }]),
};
