//! Clusters without enhanced VPC routing, off by default (AWS provider, `aws_redshift_cluster`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = cluster.get("enhanced_vpc_routing");
    cx.deny_if(setting.is_true().not(), setting, || "data moves outside of the VPC");
}
