//! Apps without a mounted share of Azure Files (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each of them.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    let mounts = app.get("storage_account");
    let shared = mounts.any(|mount| mount.get("type").is("AzureFiles"));
    cx.deny_if(shared.not(), mounts, || "the app mounts no share of Azure Files");
}
