//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-vertex-index-endpoint-public"),
    title: B("Vertex AI index is searched over the internet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_34"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_vertex_ai_index_endpoint")]),
    why: B("Whoever gets hold of a token can search the index from anywhere."),
    fix: B("Name a peered network or private_service_connect_config in place of public_endpoint_enabled."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
