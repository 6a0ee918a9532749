//! Without a group the default one is used (Amazon ElastiCache User Guide, "Subnets and subnet groups").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = cluster.get("subnet_group_name");
    cx.deny_if(is_blank(setting), setting, || "no subnet group is named");
}
