//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-lb-weak-tls"),
    title: B("NCP load balancer takes TLS before 1.2"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("ncp"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_13"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_lb_listener")]),
    why: B("These versions are broken (RFC 8996): what they carry can be read and changed on the way."),
    fix: B("Set tls_min_version_type = \"TLSV12\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
