//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("credential-argument"),
    title: B("Value of an argument that is kept secret is written in the configuration"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("any"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GIT_4"), inputs: B(&[]) }, Alias { id: B("GIT-0002"), inputs: B(&[]) }, Alias { id: B("GCP-0037"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_295"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_239"), inputs: B(&[]) }, Alias { id: B("google-compute-disk-encryption-no-plaintext-key"), inputs: B(&[]) }, Alias { id: B("github-actions-no-plain-text-action-secrets"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("The password or key is in every copy of the repository, and everyone who reads it can use it."),
    fix: B("Read the value from a secret store, make it with random_password, or take it from a variable with sensitive = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
