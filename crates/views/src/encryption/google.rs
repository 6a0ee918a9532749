//! Google Cloud, which encrypts everything (google provider 7; Cloud KMS, "Customer-managed encryption keys").

use super::{Encrypted, Key, Path, Store};

const fn with_key(kinds: &'static [&'static str], noun: &'static str, key: Path) -> Store {
    Store { kinds, noun, encrypted: Encrypted::Always, key: Key::At(key) }
}

pub(super) const STORES: &[Store] = &[
    with_key(&["google_artifact_registry_repository"], "the repository", &["kms_key_name"]),
    with_key(&["google_bigquery_dataset"], "the dataset", &["default_encryption_configuration", "kms_key_name"]),
    with_key(&["google_bigquery_table"], "the table", &["encryption_configuration", "kms_key_name"]),
    with_key(&["google_bigtable_instance"], "the instance", &["cluster", "kms_key_name"]),
    with_key(&["google_dataflow_job"], "the job", &["kms_key_name"]),
    with_key(&["google_dataproc_cluster"], "the cluster", &["cluster_config", "encryption_config", "kms_key_name"]),
    with_key(&["google_document_ai_processor"], "the processor", &["kms_key_name"]),
    with_key(&["google_document_ai_warehouse_location"], "the warehouse", &["kms_key"]),
    with_key(
        &["google_notebooks_runtime"],
        "the runtime",
        &["virtual_machine", "virtual_machine_config", "encryption_config", "kms_key"],
    ),
    with_key(&["google_pubsub_topic"], "the topic", &["kms_key_name"]),
    with_key(&["google_spanner_database"], "the database", &["encryption_config", "kms_key_name"]),
    with_key(&["google_storage_bucket"], "the bucket", &["encryption", "default_kms_key_name"]),
    with_key(
        &[
            "google_vertex_ai_dataset",
            "google_vertex_ai_endpoint",
            "google_vertex_ai_featurestore",
            "google_vertex_ai_metadata_store",
            "google_vertex_ai_tensorboard",
        ],
        "what is kept",
        &["encryption_spec", "kms_key_name"],
    ),
];
