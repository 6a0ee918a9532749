//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-tpu-public"),
    title: B("TPU machine has a public address"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("google_tpu_v2_vm")]),
    why: B("Everyone can try to log in to the machine."),
    fix: B("Set enable_external_ips = false and switch on Private Google Access for the subnetwork."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
