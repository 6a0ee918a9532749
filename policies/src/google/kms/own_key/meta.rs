//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-own-key"),
    title: B("Data are not encrypted with a key of their owner's"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_80"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_81"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_83"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_84"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_85"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_90"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_91"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_92"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_93"), inputs: B(&[]) }, Alias { id: B("CKV2_GCP_22"), inputs: B(&[]) }, Alias { id: B("CKV2_GCP_23"), inputs: B(&[]) }, Alias { id: B("CKV2_GCP_24"), inputs: B(&[]) }, Alias { id: B("CKV2_GCP_25"), inputs: B(&[]) }, Alias { id: B("GCP-0066"), inputs: B(&[]) }, Alias { id: B("google-storage-bucket-encryption-customer-key"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_96"), inputs: B(&[]) }, Alias { id: B("CKV2_GCP_26"), inputs: B(&[]) }, Alias { id: B("CKV2_GCP_35"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_artifact_registry_repository"), B("google_bigquery_dataset"), B("google_bigquery_table"), B("google_bigtable_instance"), B("google_dataflow_job"), B("google_dataproc_cluster"), B("google_document_ai_processor"), B("google_document_ai_warehouse_location"), B("google_notebooks_runtime"), B("google_pubsub_topic"), B("google_spanner_database"), B("google_storage_bucket"), B("google_vertex_ai_dataset"), B("google_vertex_ai_endpoint"), B("google_vertex_ai_featurestore"), B("google_vertex_ai_metadata_store"), B("google_vertex_ai_tensorboard")]),
    why: B("Google encrypts everything with keys of its own; only with a key of one's own can access be cut off and recorded."),
    fix: B("Name a key of Cloud KMS where the service takes one, for example in encryption of a bucket."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
