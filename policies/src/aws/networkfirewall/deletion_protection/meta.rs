//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-networkfirewall-deletion-protection"),
    title: B("Network firewall can be deleted at once"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_344"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_networkfirewall_firewall")]),
    why: B("One mistake takes the filter between networks away."),
    fix: B("Set delete_protection = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("delete_protection"), value: Literal::Bool(true) }]) }]),
};
