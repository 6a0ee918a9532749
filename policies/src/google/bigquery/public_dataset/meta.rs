//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-bigquery-public-dataset"),
    title: B("BigQuery dataset is open to everyone"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_15"), inputs: B(&[]) }, Alias { id: B("GCP-0046"), inputs: B(&[]) }, Alias { id: B("google-bigquery-no-public-access"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("7.1") }]),
    applies_to: B(&[B("google_bigquery_dataset"), B("google_bigquery_dataset_access")]),
    why: B("Everyone with a Google account can query the data."),
    fix: B("Name groups, domains or accounts in access."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
