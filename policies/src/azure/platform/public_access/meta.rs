//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-platform-public-access"),
    title: B("Platform service is on the public network"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_64"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_104"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_108"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_134"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_162"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_174"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_185"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_193"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_106"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_124"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_158"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_204"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_250"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_251"), inputs: B(&[]) }, Alias { id: B("AZU-0035"), inputs: B(&[]) }, Alias { id: B("azure-datafactory-no-public-access"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_24"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_api_management"), B("azurerm_app_configuration"), B("azurerm_automation_account"), B("azurerm_cognitive_account"), B("azurerm_data_factory"), B("azurerm_databricks_workspace"), B("azurerm_eventgrid_domain"), B("azurerm_eventgrid_topic"), B("azurerm_iothub"), B("azurerm_machine_learning_workspace"), B("azurerm_managed_disk"), B("azurerm_search_service"), B("azurerm_servicebus_namespace"), B("azurerm_spring_cloud_api_portal"), B("azurerm_storage_sync")]),
    why: B("Credentials that leak work from everywhere on the internet."),
    fix: B("Set public_network_access_enabled, or what the service has in its place, to false and use a private endpoint."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
