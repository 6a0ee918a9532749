//! Clusters that AWS Backup does not take.

use palisade_policy::Cx;
use palisade_views::BackedUp;

/// Denies each cluster for which that is so.
pub fn check(cluster: &BackedUp<'_>, cx: &mut Cx<'_>) {
    let resource = cluster.resource();
    cx.deny_if(cluster.is_backed_up().not(), resource.root(), || "no backup plan takes the cluster");
}
