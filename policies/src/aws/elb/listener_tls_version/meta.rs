//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lb-listener-tls-version"),
    title: B("Load balancer lets clients use TLS before 1.2"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_103"), inputs: B(&[]) }, Alias { id: B("CKV2_AWS_74"), inputs: B(&[]) }, Alias { id: B("AWS-0047"), inputs: B(&[]) }, Alias { id: B("aws-elb-use-secure-tls-policy"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lb_listener"), B("aws_alb_listener")]),
    why: B("TLS 1.0 and 1.1 are broken and deprecated (RFC 8996): what clients send can be read or changed on the way."),
    fix: B("Set ssl_policy = \"ELBSecurityPolicy-TLS13-1-2-2021-06\" or newer."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("ELBSecurityPolicy-TLS13-1-2-2021-06")) }]) }]),
};
