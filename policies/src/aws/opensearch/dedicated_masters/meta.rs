//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-opensearch-dedicated-masters"),
    title: B("OpenSearch domain has fewer than three dedicated masters"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_318"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elasticsearch_domain"), B("aws_opensearch_domain")]),
    why: B("When the only master or its zone fails, nothing can be searched."),
    fix: B("Set dedicated_master_count = 3, dedicated_master_enabled = true and zone_awareness_enabled = true in cluster_config."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
