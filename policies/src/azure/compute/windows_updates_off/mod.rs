//! On by default; `enable_automatic_updates` before 4.0 (azurerm). A scale set with automatic upgrades of its image has them off
//! (Azure documentation, "Automatic OS image upgrades").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(machine: &Resource<'_>, cx: &mut Cx<'_>) {
    let updates = machine.root().renamed(&["automatic_updates_enabled", "enable_automatic_updates"]);
    let upgraded = machine.get("automatic_os_upgrade_policy").get("enable_automatic_os_upgrade");
    cx.deny_if(updates.is_false().and(upgraded.is_true().not()), updates, || "updates of Windows are not installed");
}
