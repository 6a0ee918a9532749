//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-image-latest-tag"),
    title: B("Image has no tag or the tag latest"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("image"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_14"), inputs: B(&[]) }, Alias { id: B("KSV-0013"), inputs: B(&[]) }, Alias { id: B("latest-tag"), inputs: B(&[]) }, Alias { id: B("K8sDisallowedTags"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("The tag latest, which is also meant where none is written, names another image tomorrow: what runs cannot be told or rolled back."),
    fix: B("Name a version, or better a digest."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
