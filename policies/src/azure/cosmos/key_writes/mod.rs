//! Accounts whose keys may change databases and containers: the default (azurerm).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = resource.get("access_key_metadata_writes_enabled");
    cx.deny_if(setting.is_true_or(true), setting, || "account keys may change databases and containers");
}
