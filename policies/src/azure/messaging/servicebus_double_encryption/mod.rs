//! Namespaces without infrastructure encryption, which is off by default (azurerm).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let double = resource.get("customer_managed_key").get("infrastructure_encryption_enabled");
    cx.deny_if(double.is_true().not(), double, || "the data are encrypted once");
}
