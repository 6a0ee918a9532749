//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-nks-no-audit"),
    title: B("NCP Kubernetes keeps no audit log"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("ncp"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_22"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_nks_cluster")]),
    why: B("Who changed what in the cluster cannot be told."),
    fix: B("Write log { audit = true }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
