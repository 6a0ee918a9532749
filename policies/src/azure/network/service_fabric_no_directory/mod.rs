//! Without the block only certificates count (Azure Service Fabric, "Cluster security scenarios").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let tenant_id = cluster.get("azure_active_directory").get("tenant_id");
    cx.deny_if(is_blank(tenant_id), tenant_id, || "clients are not signed in with Entra ID");
}
