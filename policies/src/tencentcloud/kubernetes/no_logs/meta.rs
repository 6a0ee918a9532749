//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("tencentcloud-tke-no-logs"),
    title: B("Tencent Kubernetes has no log agent"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("tencentcloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_TC_6"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("tencentcloud_kubernetes_cluster")]),
    why: B("What containers log is gone with them."),
    fix: B("Write log_agent { enabled = true }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
