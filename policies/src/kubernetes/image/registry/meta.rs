//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-image-registry"),
    title: B("Image comes from a registry that is not allowed"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("image"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0125"), inputs: B(&[]) }, Alias { id: B("restrict-image-registries"), inputs: B(&[]) }, Alias { id: B("K8sAllowedRepos"), inputs: B(&[]) }, Alias { id: B("K8sAllowedReposv2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Images from registries that nobody vouches for run with what the pod has. Which registries are trusted only you know: without the parameter nothing is reported."),
    fix: B("Name the registries in [policy.k8s-image-registry] allowed, or images in images, and pull from them."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
