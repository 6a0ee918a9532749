//! Clusters of Redis that are not upgraded by themselves, on by default; for memcached there is no such thing (AWS provider,
//! `aws_elasticache_cluster`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = cluster.get("auto_minor_version_upgrade");
    let supported = cluster.get("engine").is("memcached").not();
    cx.deny_if(supported.and(setting.is_false()), setting, || "minor upgrades are off");
}
