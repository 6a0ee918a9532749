//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("panos-management-telnet"),
    title: B("PAN-OS interface is managed over Telnet"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("panos"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_PAN_3"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("panos_management_profile")]),
    why: B("Passwords of administrators can be read on the way."),
    fix: B("Drop telnet, and use ssh."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
