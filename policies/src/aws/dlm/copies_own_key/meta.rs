//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-dlm-copies-own-key"),
    title: B("Copies of snapshots in other regions have no key of your own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_254"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_256"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_dlm_lifecycle_policy")]),
    why: B("Only for a key of your own can you decide who may use it, and see who did."),
    fix: B("Name a key of the other region in cmk_arn."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
