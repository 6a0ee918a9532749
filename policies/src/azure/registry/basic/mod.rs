//! Tiers below Standard; before azurerm 3 the default was Classic (azurerm, `azurerm_container_registry`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each registry of another tier.
pub fn check(registry: &Resource<'_>, cx: &mut Cx<'_>) {
    let tier = registry.get("sku");
    cx.deny_if(tier.is_one_of(&["Standard", "Premium"]).not(), tier, || "the registry is of a tier for development");
}
