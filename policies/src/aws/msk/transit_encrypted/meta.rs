//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-msk-transit-encrypted"),
    title: B("MSK cluster lets data travel without encryption"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_81"), inputs: B(&[]) }, Alias { id: B("AWS-0073"), inputs: B(&[]) }, Alias { id: B("aws-msk-enable-in-transit-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_msk_cluster")]),
    why: B("Records that travel in plain text can be read and changed by who gets into the network."),
    fix: B("Leave encryption_in_transit out, or set client_broker = \"TLS\" and in_cluster = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("encryption_info.encryption_in_transit.client_broker"), value: Literal::Text(B("TLS")) }, Change::Set { path: B("encryption_info.encryption_in_transit.in_cluster"), value: Literal::Bool(true) }]) }]),
};
