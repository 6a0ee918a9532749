//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-security-contact-phone"),
    title: B("Security contact has no phone number"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_20"), inputs: B(&[]) }, Alias { id: B("AZU-0046"), inputs: B(&[]) }, Alias { id: B("azure-securitycenter-set-required-contact-details"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_security_center_contact")]),
    why: B("Microsoft cannot call when it sees that an attack is under way."),
    fix: B("Set phone."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
