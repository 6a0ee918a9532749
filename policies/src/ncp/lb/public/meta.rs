//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-lb-public"),
    title: B("NCP load balancer is on the internet"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("network"),
    provider: B("ncp"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_16"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_lb")]),
    why: B("What stands behind it can be reached by everyone."),
    fix: B("Set network_type = \"PRIVATE\" for what only your networks use."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
