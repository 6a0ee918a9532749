//! Clusters that take the default subnets (AWS provider, `aws_redshift_cluster`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let subnets = cluster.get("cluster_subnet_group_name");
    cx.deny_if(subnets.is_empty(), subnets, || "no subnets are named for the cluster");
}
