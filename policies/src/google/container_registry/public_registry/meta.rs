//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-container-registry-public"),
    title: B("Container registry is open to everyone"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_9"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_storage_bucket_iam_member"), B("google_storage_bucket_iam_binding"), B("google_storage_bucket_iam_policy")]),
    why: B("Everyone can pull the images, with the code and settings inside, and with a writing role replace them."),
    fix: B("Grant the role to the accounts that pull, or move to Artifact Registry."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
