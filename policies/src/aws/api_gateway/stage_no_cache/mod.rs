//! Off by default (AWS provider 6.25, `cache_cluster_enabled`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(stage: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = stage.get("cache_cluster_enabled");
    cx.deny_if(setting.is_true().not(), setting, || "answers are not cached");
}
