//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-autoscaling-no-health-check"),
    title: B("NCP group goes by health checks of a load balancer that makes none"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("ncp"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_18"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_auto_scaling_group")]),
    why: B("Servers that answer no more stay in the group."),
    fix: B("Name target groups with a health_check in target_group_list."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
