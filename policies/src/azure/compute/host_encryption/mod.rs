//! `encryption_at_host_enabled`: false by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a machine without it.
pub fn check(machine: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = machine.get("encryption_at_host_enabled");
    cx.deny_if(encrypted.is_true_or(false).not(), encrypted, || "temporary disks and caches are not encrypted");
}
