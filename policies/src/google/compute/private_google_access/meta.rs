//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-subnet-private-google-access"),
    title: B("Subnetwork has no private access to Google"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_74"), inputs: B(&[]) }, Alias { id: B("GCP-0075"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_subnetwork")]),
    why: B("Machines without a public address cannot reach the APIs of Google, which tempts people to give them one."),
    fix: B("Set private_ip_google_access = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("private_ip_google_access"), value: Literal::Bool(true) }]) }]),
};
