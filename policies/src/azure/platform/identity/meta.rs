//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-service-no-identity"),
    title: B("Service has no managed identity"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_28"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_35"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_36"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_176"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_181"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_194"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_202"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_207"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_container_group"), B("azurerm_recovery_services_vault"), B("azurerm_automation_account"), B("azurerm_eventgrid_domain"), B("azurerm_kusto_cluster"), B("azurerm_search_service"), B("azurerm_servicebus_namespace"), B("azurerm_web_pubsub")]),
    why: B("To reach other services it needs passwords, which somebody has to keep, hand over and rotate."),
    fix: B("Write an identity block."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
