//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lb-target-group-http"),
    title: B("Target group takes plain HTTP and no HTTPS listener stands before it"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_378"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lb_target_group"), B("aws_alb_target_group")]),
    why: B("Requests travel without TLS all the way from the client to the target."),
    fix: B("Forward to the group from a listener with protocol = \"HTTPS\", or set the group's own protocol to HTTPS."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
