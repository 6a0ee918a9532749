//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-performance-insights-own-key"),
    title: B("Performance Insights are not encrypted with a key of your own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_354"), inputs: B(&[]) }, Alias { id: B("AWS-0078"), inputs: B(&[]) }, Alias { id: B("aws-rds-enable-performance-insights-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_instance"), B("aws_rds_cluster_instance")]),
    why: B("The texts of queries are kept, with what is in them: only for a key of your own can you decide who may read them."),
    fix: B("Name a KMS key in performance_insights_kms_key_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
