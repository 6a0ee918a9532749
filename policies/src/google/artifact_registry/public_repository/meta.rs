//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-artifact-registry-public"),
    title: B("Artifact Registry repository is open to everyone"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_101"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_artifact_registry_repository_iam_member"), B("google_artifact_registry_repository_iam_binding"), B("google_artifact_registry_repository_iam_policy")]),
    why: B("Everyone can take the images and packages, and with a writing role replace them."),
    fix: B("Grant the role to the accounts and groups that need it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
