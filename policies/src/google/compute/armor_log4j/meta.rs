//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-armor-log4j"),
    title: B("Cloud Armor policy lets Log4j attacks through"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_73"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_security_policy")]),
    why: B("One string in a request runs an attacker's code on a machine with an old Log4j (CVE-2021-44228)."),
    fix: B("Add a rule with evaluatePreconfiguredWaf('cve-canary') whose action refuses, without preview."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
