//! AWS, after the documentation of its provider (6.25).

use super::{Encrypted, Key, Store};

/// All that is encrypted with a key of AWS's where no other is named.
const fn always(kinds: &'static [&'static str], noun: &'static str, key: super::Path) -> Store {
    Store { kinds, noun, encrypted: Encrypted::Always, key: Key::At(key) }
}

pub(super) const STORES: &[Store] = &[
    always(&["aws_appflow_connector_profile", "aws_appflow_flow"], "what the flow carries", &["kms_arn"]),
    Store {
        kinds: &["aws_ami_copy"],
        noun: "the image",
        encrypted: Encrypted::If(&["encrypted"]),
        key: Key::At(&["kms_key_id"]),
    },
    Store {
        kinds: &["aws_appsync_api_cache"],
        noun: "the cache",
        encrypted: Encrypted::If(&["at_rest_encryption_enabled"]),
        key: Key::None,
    },
    always(&["aws_bedrockagent_agent"], "the agent", &["customer_encryption_key_arn"]),
    always(&["aws_cloudtrail_event_data_store"], "the event data store", &["kms_key_id"]),
    always(&["aws_codeartifact_domain"], "the domain", &["encryption_key"]),
    always(&["aws_db_instance_automated_backups_replication"], "the copy of the backups", &["kms_key_id"]),
    always(&["aws_db_snapshot_copy"], "the copy of the snapshot", &["kms_key_id"]),
    always(&["aws_dms_endpoint"], "the endpoint's connection data", &["kms_key_arn"]),
    always(&["aws_dms_replication_instance"], "the instance", &["kms_key_arn"]),
    always(&["aws_dms_s3_endpoint"], "the endpoint's connection data", &["kms_key_arn"]),
    always(&["aws_dynamodb_table_replica"], "the replica", &["kms_key_arn"]),
    always(&["aws_ebs_volume"], "the volume", &["kms_key_id"]),
    always(&["aws_ebs_snapshot_copy"], "the copy of the snapshot", &["kms_key_id"]),
    always(&["aws_elasticache_replication_group"], "the group", &["kms_key_id"]),
    always(&["aws_imagebuilder_component"], "the component", &["kms_key_id"]),
    always(&["aws_kendra_index"], "the index", &["server_side_encryption_configuration", "kms_key_id"]),
    always(&["aws_keyspaces_table"], "the table", &["encryption_specification", "kms_key_identifier"]),
    always(&["aws_kinesis_video_stream"], "the stream", &["kms_key_id"]),
    always(&["aws_memorydb_cluster"], "the cluster", &["kms_key_arn"]),
    always(&["aws_memorydb_snapshot"], "the snapshot", &["kms_key_arn"]),
    always(&["aws_mq_broker"], "the broker", &["encryption_options", "kms_key_id"]),
    always(
        &["aws_networkfirewall_firewall", "aws_networkfirewall_firewall_policy", "aws_networkfirewall_rule_group"],
        "the firewall's configuration",
        &["encryption_configuration", "key_id"],
    ),
    always(&["aws_rds_cluster_activity_stream"], "the activity stream", &["kms_key_id"]),
    always(&["aws_redshift_snapshot_copy_grant"], "the copy of snapshots", &["kms_key_id"]),
    always(&["aws_redshiftserverless_namespace"], "the namespace", &["kms_key_id"]),
    always(&["aws_s3_bucket_object", "aws_s3_object", "aws_s3_object_copy"], "the object", &["kms_key_id"]),
    always(&["aws_sagemaker_flow_definition"], "what people answer", &["output_config", "kms_key_id"]),
    always(&["aws_scheduler_schedule"], "the schedule", &["kms_key_arn"]),
    Store {
        kinds: &["aws_athena_database"],
        noun: "the database",
        encrypted: Encrypted::With(&["encryption_configuration"]),
        key: Key::None,
    },
    Store {
        kinds: &["aws_athena_workgroup"],
        noun: "what the workgroup's queries find",
        encrypted: Encrypted::With(&["configuration", "result_configuration", "encryption_configuration"]),
        key: Key::None,
    },
    always(&["aws_backup_vault"], "the vault", &["kms_key_arn"]),
    always(&["aws_cloudtrail"], "the trail", &["kms_key_id"]),
    always(&["aws_cloudwatch_log_group"], "the log group", &["kms_key_id"]),
    Store {
        kinds: &["aws_dax_cluster"],
        noun: "the cluster",
        encrypted: Encrypted::If(&["server_side_encryption", "enabled"]),
        key: Key::None,
    },
    Store {
        kinds: &["aws_docdb_cluster"],
        noun: "the cluster",
        encrypted: Encrypted::If(&["storage_encrypted"]),
        key: Key::At(&["kms_key_id"]),
    },
    // Without the switch a key that AWS owns is used, whatever is named.
    Store {
        kinds: &["aws_dynamodb_table"],
        noun: "the table",
        encrypted: Encrypted::Always,
        key: Key::AtIf(&["server_side_encryption", "enabled"], &["server_side_encryption", "kms_key_arn"]),
    },
    always(&["aws_ecr_repository"], "the repository", &["encryption_configuration", "kms_key"]),
    Store {
        kinds: &["aws_efs_file_system"],
        noun: "the file system",
        encrypted: Encrypted::If(&["encrypted"]),
        key: Key::At(&["kms_key_id"]),
    },
    Store {
        kinds: &["aws_elasticsearch_domain", "aws_opensearch_domain"],
        noun: "the domain",
        encrypted: Encrypted::If(&["encrypt_at_rest", "enabled"]),
        key: Key::At(&["encrypt_at_rest", "kms_key_id"]),
    },
    always(
        &[
            "aws_fsx_lustre_file_system",
            "aws_fsx_ontap_file_system",
            "aws_fsx_openzfs_file_system",
            "aws_fsx_windows_file_system",
        ],
        "the file system",
        &["kms_key_id"],
    ),
    Store {
        kinds: &["aws_kinesis_stream"],
        noun: "the stream",
        encrypted: Encrypted::As(&["encryption_type"], &["KMS"]),
        key: Key::At(&["kms_key_id"]),
    },
    always(&["aws_msk_cluster"], "the cluster", &["encryption_info", "encryption_at_rest_kms_key_arn"]),
    Store {
        kinds: &["aws_neptune_cluster"],
        noun: "the cluster",
        encrypted: Encrypted::If(&["storage_encrypted"]),
        key: Key::At(&["kms_key_arn"]),
    },
    // Whether it is encrypted depends on the mode of the engine too: its policy asks for both.
    always(&["aws_rds_cluster"], "the cluster", &["kms_key_id"]),
    Store {
        kinds: &["aws_db_instance"],
        noun: "the database",
        encrypted: Encrypted::If(&["storage_encrypted"]),
        key: Key::None,
    },
    // Releases of the provider before 6.0 send `false` where nothing is set.
    Store {
        kinds: &["aws_redshift_cluster"],
        noun: "the cluster",
        encrypted: Encrypted::IfOrSince(&["encrypted"], "aws", 6),
        key: Key::At(&["kms_key_id"]),
    },
    always(&["aws_sagemaker_domain"], "the domain", &["kms_key_id"]),
    always(&["aws_sagemaker_endpoint_configuration"], "the endpoint's volume", &["kms_key_arn"]),
    always(&["aws_sagemaker_notebook_instance"], "the notebook", &["kms_key_id"]),
    always(&["aws_secretsmanager_secret"], "the secret", &["kms_key_id"]),
    Store {
        kinds: &["aws_sns_topic"],
        noun: "the topic",
        encrypted: Encrypted::With(&["kms_master_key_id"]),
        key: Key::At(&["kms_master_key_id"]),
    },
    always(&["aws_sqs_queue"], "the queue", &["kms_master_key_id"]),
    always(&["aws_timestreamwrite_database"], "the database", &["kms_key_id"]),
];
