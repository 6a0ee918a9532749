//! Clusters that keep backups for less than seven days; one day where nothing is set (AWS provider, `aws_docdb_cluster`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let days = cluster.get("backup_retention_period");
    cx.deny_if(days.number().or(1.0).test(|days| days < 7.0), days, || "backups are kept for less than a week");
}
