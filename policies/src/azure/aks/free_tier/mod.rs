//! Free by default; `Paid` was the name of Standard (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let sku_tier = cluster.get("sku_tier");
    cx.deny_if(
        sku_tier.is_one_of(&["Standard", "Premium", "Paid"]).not(),
        sku_tier,
        || "the control plane has no uptime agreement",
    );
}
