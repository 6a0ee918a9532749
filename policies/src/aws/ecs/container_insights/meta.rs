//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ecs-container-insights"),
    title: B("ECS cluster has Container Insights off"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_65"), inputs: B(&[]) }, Alias { id: B("AWS-0034"), inputs: B(&[]) }, Alias { id: B("aws-ecs-enable-container-insight"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ecs_cluster")]),
    why: B("What tasks and containers used before they failed is not recorded."),
    fix: B("Add setting { name = \"containerInsights\", value = \"enabled\" }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Add { path: B("setting"), arguments: B(&[(B("name"), Literal::Text(B("containerInsights"))), (B("value"), Literal::Text(B("enabled")))]) }]) }]),
};
