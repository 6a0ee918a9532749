//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-route53-query-logs"),
    title: B("Route 53 zone does not log queries"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_39"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_route53_zone")]),
    why: B("Who looked up which name cannot be told after an incident."),
    fix: B("Add an aws_route53_query_log with the id of the zone."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
