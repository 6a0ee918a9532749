//! `purge_protection_enabled`: false by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a vault without it.
pub fn check(vault: &Resource<'_>, cx: &mut Cx<'_>) {
    let protected = vault.get("purge_protection_enabled");
    cx.deny_if(protected.is_true_or(false).not(), protected, || "deleted keys and secrets can be purged at once");
}
