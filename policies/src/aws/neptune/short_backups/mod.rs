//! One day by default (AWS provider 6.25, `aws_neptune_cluster`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = cluster.get("backup_retention_period");
    cx.deny_if(setting.number().or(1.0).test(|days| days < 7.0), setting, || "backups are kept for less than 7 days");
}
