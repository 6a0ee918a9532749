//! Off by default; `enable_host_encryption` before 4.0 (azurerm).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let pool =
        if cluster.kind() == "azurerm_kubernetes_cluster" { cluster.get("default_node_pool") } else { cluster.root() };
    let encrypted = pool.renamed(&["host_encryption_enabled", "enable_host_encryption"]);
    cx.deny_if(encrypted.is_true().not(), encrypted, || "hosts do not encrypt temporary disks and caches");
}
