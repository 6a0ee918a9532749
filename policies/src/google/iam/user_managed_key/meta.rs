//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-service-account-key"),
    title: B("Service account has a key that somebody keeps"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("google_service_account_key")]),
    why: B("The key works from everywhere for as long as nobody removes it, and Terraform keeps it in its state."),
    fix: B("Attach the account to what runs, or let other clouds and builds in by workload identity federation."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
