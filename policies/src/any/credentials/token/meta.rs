//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("credential-token"),
    title: B("Token of a service is written in the configuration"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("any"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_SECRET_3"), inputs: B(&[]) }, Alias { id: B("CKV_SECRET_11"), inputs: B(&[]) }, Alias { id: B("CKV_SECRET_12"), inputs: B(&[]) }, Alias { id: B("CKV_SECRET_14"), inputs: B(&[]) }, Alias { id: B("CKV_SECRET_17"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_45"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Everyone who can read the repository, its copies or the state may use the token, until it is revoked."),
    fix: B("Keep the token in a secret store and read it when it is needed; revoke the one that was written here."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
