//! `auth_settings.enabled`, since azurerm 3.32 also `auth_settings_v2.auth_enabled`, both false by default.

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies an app without either.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    let (v1, v2) = (app.get("auth_settings"), app.get("auth_settings_v2"));
    let on = v1.get("enabled").is_true().or(v2.get("auth_enabled").is_true());
    let at = if v2.is_set() == Truth::False { v1.get("enabled") } else { v2.get("auth_enabled") };
    cx.deny_if(on.not(), at, || "the platform lets everyone through to the app");
}
