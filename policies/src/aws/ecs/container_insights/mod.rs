//! Clusters that do not switch it on; off unless the account has another default (Amazon ECS Developer Guide, "Account
//! settings").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let settings = cluster.get("setting");
    let on = settings
        .any(|one| one.get("name").is("containerInsights").and(one.get("value").is_one_of(&["enabled", "enhanced"])));
    cx.deny_if(on.not(), settings, || "Container Insights is off");
}
