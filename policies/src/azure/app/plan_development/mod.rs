//! Tiers F, D and B (Azure App Service, "Plan overview").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(plan: &Resource<'_>, cx: &mut Cx<'_>) {
    let sku_name = plan.get("sku_name");
    cx.deny_if(sku_name.is_one_of(&["B1", "B2", "B3", "F1", "D1"]), sku_name, || "the plan is one for development");
}
