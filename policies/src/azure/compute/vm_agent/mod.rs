//! Virtual machines without the guest agent, which is there by default (azurerm).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = resource.get("provision_vm_agent");
    cx.deny_if(setting.is_true_or(true).not(), setting, || "the machine has no agent");
}
