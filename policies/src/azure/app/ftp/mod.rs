//! `site_config.ftps_state`: Disabled by default in the kinds of azurerm 3.0 and later; the older kinds leave it to Azure,
//! which allows all.

use palisade_model::Resource;
use palisade_policy::Cx;

const OLD: [&str; 4] =
    ["azurerm_app_service", "azurerm_app_service_slot", "azurerm_function_app", "azurerm_function_app_slot"];

/// Denies an app that takes FTP.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    let state = app.get("site_config").get("ftps_state");
    let default = if OLD.contains(&app.kind()) { "AllAllowed" } else { "Disabled" };
    let allowed = state.text().or(default.into()).test(|state| state == "AllAllowed");
    cx.deny_if(allowed, state, || "FTP without TLS is accepted");
}
