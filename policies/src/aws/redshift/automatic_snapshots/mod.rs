//! Clusters whose automatic snapshots are off: a retention of zero days (AWS provider, `aws_redshift_cluster`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let days = cluster.get("automated_snapshot_retention_period");
    cx.deny_if(days.test_number(|days| days < 1.0), days, || "automatic snapshots are off");
}
