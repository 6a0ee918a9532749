//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-dialogflow-no-logs"),
    title: B("Dialogflow writes no logs"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_29"), inputs: B(&[]) }, Alias { id: B("CKV2_GCP_30"), inputs: B(&[]) }, Alias { id: B("CKV2_GCP_31"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_dialogflow_agent"), B("google_dialogflow_cx_agent"), B("google_dialogflow_cx_webhook")]),
    why: B("What people asked, and what the agent did for them, cannot be told after an incident."),
    fix: B("Set enable_stackdriver_logging = true, for an agent of Dialogflow ES enable_logging = true; for one of CX in advanced_settings { logging_settings { … } }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
