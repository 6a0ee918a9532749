//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-bigquery-public-table"),
    title: B("BigQuery table or dataset is open to everyone by a role"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_100"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_bigquery_table_iam_member"), B("google_bigquery_table_iam_binding"), B("google_bigquery_table_iam_policy"), B("google_bigquery_dataset_iam_member"), B("google_bigquery_dataset_iam_binding"), B("google_bigquery_dataset_iam_policy")]),
    why: B("Everyone with a Google account can query the data."),
    fix: B("Grant the role to the accounts and groups that need it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
