//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-deprecated-api-version"),
    title: B("Object's API version is deprecated"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0107"), inputs: B(&[]) }, Alias { id: B("no-extensions-v1beta"), inputs: B(&[]) }, Alias { id: B("check-deprecated-apis"), inputs: B(&[]) }, Alias { id: B("VerifyDeprecatedAPI"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A later version of Kubernetes no longer serves it; the update then has to wait, or takes the object's deployment down."),
    fix: B("Write the version that the message names, and check the fields that changed with it."),
    page: B(include_str!("policy.md")),
    links: B(&[B("https://kubernetes.io/docs/reference/using-api/deprecation-guide/")]),
    repairs: B(&[]),
};
