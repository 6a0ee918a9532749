//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lb-listener-http"),
    title: B("Load balancer takes plain HTTP"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_2"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_103"), inputs: B(&[]) }, Alias { id: B("CKV2_AWS_20"), inputs: B(&[]) }, Alias { id: B("AWS-0054"), inputs: B(&[]) }, Alias { id: B("aws-elb-http-not-used"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lb_listener"), B("aws_alb_listener")]),
    why: B("What clients send and get without TLS can be read and changed on the way."),
    fix: B("Set protocol = \"HTTPS\" with a certificate, and let the listener for HTTP redirect to it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
