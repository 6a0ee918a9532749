//! Default node pools that take any pod: the default (azurerm, `only_critical_addons_enabled`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let only = resource.get("default_node_pool").get("only_critical_addons_enabled");
    cx.deny_if(only.is_true().not(), only, || "any pod may run beside the system's own");
}
