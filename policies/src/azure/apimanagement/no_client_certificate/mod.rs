//! Off by default, and for the consumption tier alone (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(api: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = api.get("client_certificate_enabled");
    cx.deny_if(
        api.get("sku_name").starts_with("Consumption").and(setting.is_true().not()),
        setting,
        || "clients need no certificate",
    );
}
