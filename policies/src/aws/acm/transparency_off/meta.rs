//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-acm-transparency-off"),
    title: B("ACM certificate is kept out of transparency logs"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_234"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_acm_certificate")]),
    why: B("Browsers refuse certificates that are in no log, and a forged one would not be noticed."),
    fix: B("Leave the preference at ENABLED, the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
