//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-nks-public"),
    title: B("NCP Kubernetes has public nodes"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("ncp"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_19"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_nks_cluster")]),
    why: B("Whatever listens on nodes can be reached from the internet as soon as a rule lets it."),
    fix: B("Set public_network = false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
