//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-api-gateway-cache-encrypted"),
    title: B("Cache of an API stage is not encrypted"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_308"), inputs: B(&[]) }, Alias { id: B("AWS-0002"), inputs: B(&[]) }, Alias { id: B("aws-api-gateway-enable-cache-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_api_gateway_method_settings")]),
    why: B("Answers that are kept in the cache can hold personal data, in plain text."),
    fix: B("Set cache_data_encrypted = true beside caching_enabled."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("settings.cache_data_encrypted"), value: Literal::Bool(true) }]) }]),
};
