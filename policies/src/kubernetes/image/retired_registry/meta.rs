//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-image-retired-registry"),
    title: B("Image comes from a registry that is given up"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("image"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sDisallowedRepos"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("What is published there no longer changes: holes that are mended elsewhere stay open, and the registry may go."),
    fix: B("Pull from where the project publishes now, for Kubernetes itself registry.k8s.io."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
