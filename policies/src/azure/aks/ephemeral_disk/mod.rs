//! Default node pools whose system disk is managed: the default (azurerm, `os_disk_type`).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let disk = resource.get("default_node_pool").get("os_disk_type");
    let is_managed = disk.text().test_or(Truth::True, |kind| kind == "Managed");
    cx.deny_if(is_managed, disk, || "the nodes' system disk is a managed disk");
}
