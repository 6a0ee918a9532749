//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("linode-firewall-inbound-accept"),
    title: B("Firewall accepts inbound traffic that no rule names"),
    severity: Severity::High,
    raised: B(&[]),
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
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("inbound_policy"), value: Literal::Text(B("DROP")) }]) }]),
};
