//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-service-account-key-uploaded"),
    title: B("Service account has a key that was made elsewhere"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_3"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_service_account_key")]),
    why: B("Who has the other half of the key, Google does not know: it was made and lies somewhere outside of its reach."),
    fix: B("Leave public_key_data out, or do without keys: attach the account to what runs, or federate identities."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
