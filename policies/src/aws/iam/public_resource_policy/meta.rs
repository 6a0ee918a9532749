//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-public-resource-policy"),
    title: B("Policy of a resource allows everyone"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("aws_acmpca_policy"), B("aws_backup_vault_policy"), B("aws_cloudwatch_event_bus_policy"), B("aws_cloudwatch_log_destination_policy"), B("aws_cloudwatch_log_resource_policy"), B("aws_codeartifact_domain_permissions_policy"), B("aws_codeartifact_repository_permissions_policy"), B("aws_codebuild_resource_policy"), B("aws_dynamodb_resource_policy"), B("aws_efs_file_system_policy"), B("aws_elasticsearch_domain"), B("aws_elasticsearch_domain_policy"), B("aws_glue_resource_policy"), B("aws_kinesis_resource_policy"), B("aws_media_store_container_policy"), B("aws_opensearch_domain"), B("aws_opensearch_domain_policy"), B("aws_secretsmanager_secret"), B("aws_secretsmanager_secret_policy"), B("aws_ses_identity_policy")]),
    why: B("Anyone with an AWS account can do with the resource what the statement allows."),
    fix: B("Name the principals, or add a condition on the account, the organisation or the source."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
