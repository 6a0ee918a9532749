//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-api-gateway-http"),
    title: B("API takes plain HTTP"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_21"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_api_gateway_api")]),
    why: B("Tokens and data can be read on the way."),
    fix: B("Set protocol = \"HTTPS\" in request_config."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
