//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-security-contact-alerts"),
    title: B("Security contact is not told of alerts"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_21"), inputs: B(&[]) }, Alias { id: B("AZU-0044"), inputs: B(&[]) }, Alias { id: B("azure-securitycenter-alert-on-severe-notifications"), inputs: B(&[]) }, Alias { id: B("AZU-0063"), inputs: B(&[]) }, Alias { id: B("azure-securitycenter-email-alerts-disabled"), inputs: B(&[]) }, Alias { id: B("AZU-0064"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_security_center_contact")]),
    why: B("An alert that nobody reads stops nothing."),
    fix: B("Set alert_notifications = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("alert_notifications"), value: Literal::Bool(true) }]) }]),
};
