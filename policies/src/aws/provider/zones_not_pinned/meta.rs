//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-zones-not-pinned"),
    title: B("Configuration follows every new availability zone"),
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
    why: B("When AWS adds a zone the next plan may move or replace what is counted over the list."),
    fix: B("Filter by zone-name or zone-id, or take a fixed number of zones."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
