//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("tencentcloud-tke-public-ip"),
    title: B("Tencent Kubernetes gives its machines public addresses"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("tencentcloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_TC_7"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("tencentcloud_kubernetes_cluster")]),
    why: B("Whatever listens on them can be reached from the internet as soon as a rule lets it."),
    fix: B("Set public_ip_assigned = false, and leave internet_max_bandwidth_out at 0."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
