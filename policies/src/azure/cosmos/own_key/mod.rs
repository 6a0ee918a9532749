//! Accounts with a key of the service, the default (azurerm, `key_vault_key_id`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let key = resource.get("key_vault_key_id");
    cx.deny_if(key.is_absent(), key, || "the account is encrypted with a key of the service");
}
