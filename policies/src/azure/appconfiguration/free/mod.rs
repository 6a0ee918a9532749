//! Free by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(store: &Resource<'_>, cx: &mut Cx<'_>) {
    let sku = store.get("sku");
    cx.deny_if(sku.is_one_of(&["standard", "premium"]).not(), sku, || "the store has no uptime agreement");
}
