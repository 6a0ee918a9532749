//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-route53-unowned-address"),
    title: B("Route 53 record leads to an address that nothing here has"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_23"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_route53_record")]),
    why: B("When the address goes to somebody else, so does the name: he can answer for it and get certificates."),
    fix: B("Refer to what has the address, as in records = [aws_eip.web.public_ip], or use an alias."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
