//! Meta data of the policies in `linode`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

/// Firewall accepts inbound traffic that no rule names.
pub static LINODE_FIREWALL_INBOUND_ACCEPT: Meta = Meta {
    id: B("linode-firewall-inbound-accept"),
    title: B("Firewall accepts inbound traffic that no rule names"),
    severity: Severity::High,
    family: B("open-security-group"),
    provider: B("linode"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_LIN_5"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("linode_firewall")]),
    why: B("What no rule names is let through, so the firewall only stops what somebody thought of."),
    fix: B("Set inbound_policy to DROP and write rules for what is needed."),
    page: B(include_str!("../linode/network/firewall_inbound/policy.md")),
    links: B(&[]),
};

/// Firewall accepts outbound traffic that no rule names.
pub static LINODE_FIREWALL_OUTBOUND_ACCEPT: Meta = Meta {
    id: B("linode-firewall-outbound-accept"),
    title: B("Firewall accepts outbound traffic that no rule names"),
    severity: Severity::Low,
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
    page: B(include_str!("../linode/network/firewall_outbound/policy.md")),
    links: B(&[]),
};
