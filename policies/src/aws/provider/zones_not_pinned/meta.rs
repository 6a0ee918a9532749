//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-zones-not-pinned"),
    title: B("Availability zones are listed without naming them"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_394"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("data.aws_availability_zones")]),
    why: B("A zone that AWS adds or opens to the account changes the list, and may move or replace what is counted over it or taken from it by its place."),
    fix: B("Filter by zone-name or zone-id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
