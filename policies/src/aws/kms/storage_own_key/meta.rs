//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-storage-own-key"),
    title: B("Storage is not encrypted with a key of your own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_177"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_180"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_186"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_181"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_201"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_209"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_212"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_221"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_236"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_245"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_246"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_262"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_263"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_264"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_266"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_271"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_278"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_281"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_282"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_296"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_297"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_183"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_265"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_294"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_298"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_345"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_346"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_372"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_373"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ami_copy"), B("aws_appflow_connector_profile"), B("aws_appflow_flow"), B("aws_bedrockagent_agent"), B("aws_cloudtrail_event_data_store"), B("aws_codeartifact_domain"), B("aws_db_instance_automated_backups_replication"), B("aws_db_snapshot_copy"), B("aws_dms_endpoint"), B("aws_dms_replication_instance"), B("aws_dms_s3_endpoint"), B("aws_dynamodb_table_replica"), B("aws_ebs_snapshot_copy"), B("aws_imagebuilder_component"), B("aws_kendra_index"), B("aws_keyspaces_table"), B("aws_kinesis_video_stream"), B("aws_memorydb_cluster"), B("aws_memorydb_snapshot"), B("aws_mq_broker"), B("aws_networkfirewall_firewall"), B("aws_networkfirewall_firewall_policy"), B("aws_networkfirewall_rule_group"), B("aws_rds_cluster_activity_stream"), B("aws_redshift_snapshot_copy_grant"), B("aws_redshiftserverless_namespace"), B("aws_s3_bucket_object"), B("aws_s3_object"), B("aws_s3_object_copy"), B("aws_sagemaker_flow_definition"), B("aws_scheduler_schedule")]),
    why: B("Only for a key of your own can you decide who may use it, and see who did."),
    fix: B("Name a KMS key in the argument that the finding names."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
