//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-slb-old-tls"),
    title: B("Cipher policy of a load balancer takes TLS 1.0 or 1.1"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_33"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_slb_tls_cipher_policy")]),
    why: B("These versions are broken (RFC 8996): what they carry can be read and changed on the way."),
    fix: B("Name TLSv1.2 and TLSv1.3 alone in tls_versions."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
