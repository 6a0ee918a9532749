//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("credential-aws-key"),
    title: B("AWS key is written in the configuration"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("any"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_SECRET_2"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_45"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Everyone who can read the repository, its copies or the state may use the key, until it is replaced."),
    fix: B("Give the machine or function a role and no key; replace the key that was written here, which counts as lost."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
