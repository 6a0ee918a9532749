//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-storage-public-iam"),
    title: B("Storage bucket grants access to everyone"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_28"), inputs: B(&[]) }, Alias { id: B("GCP-0001"), inputs: B(&[]) }, Alias { id: B("google-storage-no-public-access"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("5.1") }]),
    applies_to: B(&[B("google_storage_bucket_iam_member"), B("google_storage_bucket_iam_binding"), B("google_storage_bucket_iam_policy"), B("google_storage_bucket_access_control"), B("google_storage_default_object_access_control"), B("google_storage_object_access_control")]),
    why: B("Everyone on the internet, or everyone with a Google account, gets the role on the bucket."),
    fix: B("Grant the role to the accounts and groups that need it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
