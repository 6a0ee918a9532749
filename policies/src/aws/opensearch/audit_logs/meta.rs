//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-opensearch-audit-logs"),
    title: B("OpenSearch domain publishes no audit logs"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_317"), inputs: B(&[]) }, Alias { id: B("AWS-0042"), inputs: B(&[]) }, Alias { id: B("aws-elastic-search-enable-domain-logging"), inputs: B(&[]) }, Alias { id: B("aws-elastic-service-enable-domain-logging"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elasticsearch_domain"), B("aws_opensearch_domain")]),
    why: B("Who searched for what cannot be told after an incident."),
    fix: B("Add log_publishing_options with log_type = \"AUDIT_LOGS\" and the ARN of a log group."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
