//! Off by default (google provider 7).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = cluster.get("authenticator_groups_config").get("security_group");
    cx.deny_if(is_blank(setting), setting, || "roles can only be bound to single people");
}
