//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-opensearch-logs"),
    title: B("OpenSearch domain publishes no logs"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_84"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elasticsearch_domain"), B("aws_opensearch_domain")]),
    why: B("Why a search was slow, failed or was made at all cannot be told afterwards."),
    fix: B("Add log_publishing_options with a type of log and the ARN of a log group."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
