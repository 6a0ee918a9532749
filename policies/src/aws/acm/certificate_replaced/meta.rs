//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-acm-certificate-replaced"),
    title: B("Certificate is destroyed before its successor is there"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_233"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_acm_certificate")]),
    why: B("A certificate that a listener uses cannot be deleted: the apply fails, or the listener is without one."),
    fix: B("Write lifecycle { create_before_destroy = true } in the resource."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
