//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-ephemeral-storage-limit"),
    title: B("Container has no ephemeral storage limit"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict, Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sContainerEphemeralStorageLimit"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Logs and scratch files of one container can fill the disk of its node, which evicts the other pods there."),
    fix: B("Set resources.limits.ephemeral-storage."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
