//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-gateway-weak-tls"),
    title: B("Application gateway speaks versions of TLS before 1.2 or weak ciphers"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_218"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_application_gateway")]),
    why: B("What TLS 1.0 and 1.1 or ciphers in CBC mode carry can be read on the way."),
    fix: B("Write ssl_policy with policy_name = \"AppGwSslPolicy20220101S\", or a custom policy from TLSv1_2 on with ciphers in GCM mode."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
