//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-route53-domain-transfer"),
    title: B("Domain can be transferred away"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_377"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_route53domains_registered_domain")]),
    why: B("Whoever gets the transfer code can move the domain to another registrar, and all that depends on its names."),
    fix: B("Leave transfer_lock on, the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
