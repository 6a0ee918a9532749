//! Keys of Microsoft where nothing is set (azurerm 3 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(store: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = store.get("encryption").get("key_vault_key_identifier");
    cx.deny_if(is_blank(setting), setting, || "no key of yours encrypts the store");
}
