//! The default group where none is named (yandex provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let groups = cluster.get("master").get("security_group_ids");
    cx.deny_if(groups.is_empty(), groups, || "no security group is named");
}
