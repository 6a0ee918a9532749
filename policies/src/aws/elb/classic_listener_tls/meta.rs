//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-elb-listener-tls"),
    title: B("Listener of a classic load balancer does not use TLS"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_376"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_127"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elb")]),
    why: B("What clients send and get without TLS can be read and changed on the way."),
    fix: B("Set lb_protocol to https or ssl, with a certificate in ssl_certificate_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
