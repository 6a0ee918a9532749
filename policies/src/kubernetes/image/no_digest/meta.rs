//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-image-no-digest"),
    title: B("Image is not pinned by a digest"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("image"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_43"), inputs: B(&[]) }, Alias { id: B("K8sImageDigests"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A tag can be moved to another image; a digest cannot."),
    fix: B("Write image@sha256:…."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
