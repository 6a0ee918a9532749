//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-address-unused"),
    title: B("Reserved external address is used by nothing"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("google"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_address"), B("google_compute_global_address")]),
    why: B("An external address that is reserved and not used is billed by the hour, and more than one in use."),
    fix: B("Remove it, or give it to what needs it: nat_ip, ip_address or nat_ips."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
