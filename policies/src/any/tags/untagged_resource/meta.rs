//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("untagged-resource"),
    title: B("Resource has no tags"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-tags"),
    provider: B("any"),
    profiles: B(&[Profile::Strict, Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_153"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_21"), inputs: B(&[]) }, Alias { id: B("GCP-0051"), inputs: B(&[]) }, Alias { id: B("google-gke-use-cluster-labels"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A resource without any tag shows up in bills and incidents without an owner."),
    fix: B("Tag it, or tag all resources of the provider with default_tags (AWS) or default_labels (Google). To require certain keys, list them in the parameters of required-tags."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
