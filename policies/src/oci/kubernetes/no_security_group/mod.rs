//! None by default; ids begin with `ocid` (oci provider; OCI documentation, "Resource Identifiers").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let groups = cluster.get("endpoint_config").get("nsg_ids");
    let named = groups.any(|group| match group.causes() {
        Some(_) => group.is_empty().not(),
        None => group.test_text(|id| id.starts_with("ocid")),
    });
    cx.deny_if(named.not(), groups, || "no security group guards the control plane");
}
