//! Registries whose layers come from endpoints that all registries share: the default (azurerm).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = resource.get("data_endpoint_enabled");
    cx.deny_if(
        setting.is_true_or(false).not(),
        setting,
        || "clients fetch layers from endpoints that all registries share",
    );
}
