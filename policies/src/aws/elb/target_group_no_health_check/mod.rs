//! The path is `/` where none is set (Elastic Load Balancing, `CreateTargetGroup`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let path = group.get("health_check").get("path");
    cx.deny_if(
        group.get("protocol").is_one_of(&["HTTP", "HTTPS"]).and_then(|| is_blank(path)),
        path,
        || "no path of the application is checked",
    );
}
