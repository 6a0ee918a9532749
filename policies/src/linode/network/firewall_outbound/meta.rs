//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("linode-firewall-outbound-accept"),
    title: B("Firewall accepts outbound traffic that no rule names"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("linode"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_LIN_6"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("linode_firewall")]),
    why: B("What no rule names is let through, so the firewall only stops what somebody thought of."),
    fix: B("Set outbound_policy to DROP and write rules for what is needed."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
