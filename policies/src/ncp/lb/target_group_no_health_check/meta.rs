//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-target-group-no-health-check"),
    title: B("NCP target group has no health check"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("ncp"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_1"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_lb_target_group")]),
    why: B("Requests go on to servers that no longer answer."),
    fix: B("Write health_check with a url_path."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
