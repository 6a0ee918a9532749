//! Off by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(registry: &Resource<'_>, cx: &mut Cx<'_>) {
    let replicas = registry.get("georeplications").items();
    for place in std::iter::once(registry.root()).chain(replicas) {
        let spread = place.get("zone_redundancy_enabled");
        cx.deny_if(spread.is_true().not(), spread, || "the registry is in one zone");
    }
}
