//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("nifcloud-lb-old-tls"),
    title: B("NIFCLOUD load balancer has an old TLS policy"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("nifcloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("NIF-0020"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("nifcloud_load_balancer")]),
    why: B("The policies of the beginning take TLS 1.0 and 1.1, which are broken (RFC 8996)."),
    fix: B("Set ssl_policy_name = \"Standard Ciphers D ver1\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
