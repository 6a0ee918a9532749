//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ibm-lb-public"),
    title: B("IBM Cloud load balancer is on the internet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("ibm"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_IBM_1"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ibm_is_lb")]),
    why: B("What stands behind it can be reached by everyone."),
    fix: B("Set type = \"private\" for what only your networks use."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
