//! Keys of Microsoft where nothing is set (azurerm 3 to 5). `azurerm_servicebus_namespace_customer_managed_key` does it from outside.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(namespace: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = namespace.get("customer_managed_key").get("key_vault_key_id");
    cx.deny_if(is_blank(setting), setting, || "no key of yours encrypts messages");
}
