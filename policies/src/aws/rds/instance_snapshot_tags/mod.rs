//! Instances whose snapshots get no tags, the default. Those of clusters have no say in it: the cluster decides (Amazon
//! RDS API, `CreateDBInstance`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Engines whose snapshots are made of the cluster.
const OF_CLUSTERS: [&str; 3] = ["aurora", "docdb", "neptune"];

/// Denies each instance with an engine of its own for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = instance.get("copy_tags_to_snapshot");
    let in_cluster = instance.get("engine").test_text(|engine| OF_CLUSTERS.iter().any(|name| engine.starts_with(name)));
    cx.deny_if(setting.is_true().not().and(in_cluster.not()), setting, || "snapshots get no tags");
}
