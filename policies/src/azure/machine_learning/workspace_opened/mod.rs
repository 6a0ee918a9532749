//! Only what is written counts here (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(workspace: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = workspace.get("public_network_access_enabled");
    cx.deny_if(setting.is_true(), setting, || "somebody opened the workspace to the internet");
}
