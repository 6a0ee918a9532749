//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-forwarding-rule-http"),
    title: B("External load balancer answers without TLS"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_37"), inputs: B(&[]) }, Alias { id: B("CKV2_GCP_38"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_forwarding_rule"), B("google_compute_global_forwarding_rule")]),
    why: B("Whoever is on the way reads and changes what browsers and the load balancer say."),
    fix: B("Point the rule to an HTTPS proxy; an HTTP proxy should only have a URL map that redirects to HTTPS."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
