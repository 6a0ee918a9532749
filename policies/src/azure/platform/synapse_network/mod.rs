//! `managed_virtual_network_enabled`: false by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a workspace without one.
pub fn check(workspace: &Resource<'_>, cx: &mut Cx<'_>) {
    let network = workspace.get("managed_virtual_network_enabled");
    cx.deny_if(network.is_true_or(false).not(), network, || "the workspace has no network of its own");
}
