//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-function-ingress"),
    title: B("Cloud Function takes requests from the internet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_124"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_cloudfunctions_function"), B("google_cloudfunctions2_function")]),
    why: B("A function that only other services call does not need to be reachable from everywhere."),
    fix: B("Set ingress_settings = \"ALLOW_INTERNAL_ONLY\", or ALLOW_INTERNAL_AND_GCLB behind a load balancer."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("ALLOW_INTERNAL_ONLY")) }]) }]),
};
