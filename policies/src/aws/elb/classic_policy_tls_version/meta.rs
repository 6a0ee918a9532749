//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elb-policy-tls-version"),
    title: B("Policy of a classic load balancer lets clients use TLS before 1.2"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_213"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_load_balancer_policy"), B("aws_lb_ssl_negotiation_policy")]),
    why: B("SSL 3.0, TLS 1.0 and 1.1 are broken and deprecated (RFC 8996): what clients send can be read or changed on the way."),
    fix: B("Refer to the predefined policy ELBSecurityPolicy-TLS-1-2-2017-01, or switch on Protocol-TLSv1.2 alone."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
