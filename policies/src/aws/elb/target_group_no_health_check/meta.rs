//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lb-target-group-no-health-check"),
    title: B("HTTP target group leaves its health check to the default"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_261"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lb_target_group"), B("aws_alb_target_group")]),
    why: B("/ may answer, or refuse, whatever the state of the application is."),
    fix: B("Write health_check with the path that tells whether the application can serve."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
