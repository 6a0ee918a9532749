//! Geo-replication, for the Premium tier only, by blocks or (azurerm before 3.0) by a list of locations.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a registry without it.
pub fn check(registry: &Resource<'_>, cx: &mut Cx<'_>) {
    let copies = registry.renamed(&["georeplications", "georeplication_locations"]);
    let replicated = registry.get("sku").is_ignoring_case("Premium").and(copies.is_empty().not());
    cx.deny_if(replicated.not(), copies, || "the registry stands in one region");
}
