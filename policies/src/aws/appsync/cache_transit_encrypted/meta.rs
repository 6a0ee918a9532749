//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-appsync-cache-transit-encrypted"),
    title: B("AppSync cache is not encrypted in transit"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_215"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_appsync_api_cache")]),
    why: B("Answers travel between the interface and its cache in plain text."),
    fix: B("Set transit_encryption_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("transit_encryption_enabled"), value: Literal::Bool(true) }]) }]),
};
