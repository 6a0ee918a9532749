//! Registries that remove no untagged images: the default (azurerm 4 `retention_policy_in_days`, before it a block).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let days = resource.get("retention_policy_in_days");
    let old = resource.get("retention_policy").get("enabled").is_true();
    cx.deny_if(days.is_set().or(old).not(), days, || "untagged images are never removed");
}
