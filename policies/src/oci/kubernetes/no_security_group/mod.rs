//! None by default (oci provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let groups = cluster.get("endpoint_config").get("nsg_ids");
    cx.deny_if(groups.is_empty(), groups, || "no security group guards the control plane");
}
