//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ibm-service-ids-unrestricted"),
    title: B("Everybody in the IBM Cloud account may make service ids"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("ibm"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_IBM_5"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ibm_iam_account_settings")]),
    why: B("Whoever gets in makes an identity that outlives the account that was taken over."),
    fix: B("Set restrict_create_service_id = \"RESTRICTED\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
