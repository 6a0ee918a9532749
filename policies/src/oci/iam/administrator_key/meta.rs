//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-administrator-api-key"),
    title: B("Administrator of an OCI tenancy has an API key"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("oci"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_OCI_1"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_identity_api_key"), B("oci_identity_user")]),
    why: B("Whoever gets hold of the key may do everything in the tenancy, without a second factor."),
    fix: B("Remove the oci_identity_api_key, and give what calls the API a user of its own with few permissions."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
