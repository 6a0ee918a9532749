//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-data-fusion-public"),
    title: B("Data Fusion instance has a public address"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_87"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_data_fusion_instance")]),
    why: B("Its console and its pipelines can be tried from the whole internet."),
    fix: B("Set private_instance = true with a network_config."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
