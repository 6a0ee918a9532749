//! `soft_delete_enabled`: ignored since azurerm 2.42, gone since 3.0, because Azure has it always on.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a vault that wants it off.
pub fn check(vault: &Resource<'_>, cx: &mut Cx<'_>) {
    let soft = vault.get("soft_delete_enabled");
    cx.deny_if(soft.is_false(), soft, || "deleted keys and secrets are gone at once");
}
