//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-removed-api-version"),
    title: B("Object's API version is no longer served"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0107"), inputs: B(&[]) }, Alias { id: B("no-extensions-v1beta"), inputs: B(&[]) }, Alias { id: B("check-deprecated-apis"), inputs: B(&[]) }, Alias { id: B("VerifyDeprecatedAPI"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("The API server refuses the object: what is deployed today cannot be deployed again after the cluster's next update."),
    fix: B("Write the version that the message names, and check the fields that changed with it."),
    page: B(include_str!("policy.md")),
    links: B(&[B("https://kubernetes.io/docs/reference/using-api/deprecation-guide/")]),
    repairs: B(&[]),
};
