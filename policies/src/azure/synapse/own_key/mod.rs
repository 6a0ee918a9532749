//! Keys of Microsoft where nothing is set (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(workspace: &Resource<'_>, cx: &mut Cx<'_>) {
    let key_name = workspace.get("customer_managed_key").get("key_name");
    cx.deny_if(is_blank(key_name), key_name, || "no key of yours encrypts the workspace");
}
