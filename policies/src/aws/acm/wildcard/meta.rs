//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-acm-wildcard"),
    title: B("Certificate is for every name of a domain"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_71"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_acm_certificate")]),
    why: B("Whoever gets the key of one server can pass for all of them."),
    fix: B("List the names that are served in domain_name and subject_alternative_names."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
