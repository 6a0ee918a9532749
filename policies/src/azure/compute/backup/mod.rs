//! Machines that no resource of Azure Backup names.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each machine for which that is so.
pub fn check(machine: &Linked<'_>, cx: &mut Cx<'_>) {
    let backed_up = machine.any_of("azurerm_backup_protected_vm", |_| Truth::True);
    cx.deny_if(backed_up.not(), machine.anchor().root(), || "Azure Backup does not protect the machine");
}
