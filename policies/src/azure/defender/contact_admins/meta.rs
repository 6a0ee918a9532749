//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-security-contact-admins"),
    title: B("Owners of the subscription are not told of alerts"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_22"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_security_center_contact")]),
    why: B("Owners can stop an attack only if they hear of it."),
    fix: B("Set alerts_to_admins = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("alerts_to_admins"), value: Literal::Bool(true) }]) }]),
};
