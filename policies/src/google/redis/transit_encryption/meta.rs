//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-redis-unencrypted"),
    title: B("Redis instance takes unencrypted connections"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_97"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_redis_instance")]),
    why: B("Passwords and data cross the network in the clear."),
    fix: B("Set transit_encryption_mode = \"SERVER_AUTHENTICATION\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("transit_encryption_mode"), value: Literal::Text(B("SERVER_AUTHENTICATION")) }]) }]),
};
