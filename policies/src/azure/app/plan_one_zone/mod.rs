//! Off by default (azurerm 3 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(plan: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = plan.get("zone_balancing_enabled");
    cx.deny_if(setting.is_true().not(), setting, || "the plan is in one zone");
}
