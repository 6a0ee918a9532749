//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-network-auto-subnets"),
    title: B("Network makes a subnet in every region"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_network")]),
    why: B("Machines can be started in regions that nobody watches, and the ranges collide with those of other networks."),
    fix: B("Set auto_create_subnetworks = false and declare the subnets that are needed."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("auto_create_subnetworks"), value: Literal::Bool(false) }]) }]),
};
