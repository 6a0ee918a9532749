//! Accounts that let containers be public, which is the default (azurerm 3.0 to 4, false since 5.0; before 3.0, allow_blob_public_access with the default false).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let (new, old) = (resource.get("allow_nested_items_to_be_public"), resource.get("allow_blob_public_access"));
    let allowed = new.boolean().or(true).test(|b| b).and(old.is_false().not());
    cx.deny_if(allowed, new, || "containers of this account may be public");
}
