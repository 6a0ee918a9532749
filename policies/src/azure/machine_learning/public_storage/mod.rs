//! Workspaces with `high_business_impact`; accounts are public by default (azurerm 2 to 5).

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each such workspace.
pub fn check(workspace: &Linked<'_>, cx: &mut Cx<'_>) {
    let impact = workspace.get("high_business_impact");
    let public = workspace
        .any_of("azurerm_storage_account", |account| account.get("public_network_access_enabled").is_true_or(true));
    let at = workspace.get("storage_account_id");
    cx.deny_if(impact.is_true().and(public), at, || "data of high impact lie in a public storage account");
}
