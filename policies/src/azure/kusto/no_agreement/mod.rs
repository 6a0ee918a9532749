//! Sizes that are called so (Azure Data Explorer, "Select a SKU").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let size = cluster.get("sku").get("name");
    cx.deny_if(size.starts_with("Dev(No SLA)"), size, || "the cluster has no uptime agreement");
}
