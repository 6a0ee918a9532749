//! Protection from deletion, off by default (AWS provider, `aws_neptune_cluster`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each cluster without it.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let protection = cluster.get("deletion_protection");
    cx.deny_if(protection.is_true().not(), protection, || "the cluster can be deleted at once");
}
