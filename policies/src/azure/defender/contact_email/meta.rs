//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-security-contact-email"),
    title: B("Security contact has no e-mail address"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_131"), inputs: B(&[]) }, Alias { id: B("AZU-0062"), inputs: B(&[]) }, Alias { id: B("azure-securitycenter-security-contact-email"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("2.1.19") }]),
    applies_to: B(&[B("azurerm_security_center_contact")]),
    why: B("When an attack is found nobody is told."),
    fix: B("Set email to an address that is read at all hours."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
