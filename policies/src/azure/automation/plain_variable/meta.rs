//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-automation-variable"),
    title: B("Automation variable is not encrypted"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_73"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_automation_variable_bool"), B("azurerm_automation_variable_datetime"), B("azurerm_automation_variable_int"), B("azurerm_automation_variable_object"), B("azurerm_automation_variable_string")]),
    why: B("Everyone who may read the automation account reads the value."),
    fix: B("Set encrypted = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("encrypted"), value: Literal::Bool(true) }]) }]),
};
