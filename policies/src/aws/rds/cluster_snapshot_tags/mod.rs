//! Clusters whose snapshots get no tags, the default (AWS provider, `aws_rds_cluster`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = cluster.get("copy_tags_to_snapshot");
    cx.deny_if(setting.is_true().not(), setting, || "snapshots get no tags");
}
