//! `https_only`: false by default; `auth_settings_v2.require_https`: true (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an app that answers HTTP with more than a redirect.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    let (only, login) = (app.get("https_only"), app.get("auth_settings_v2").get("require_https"));
    cx.deny_if(only.is_true_or(false).not(), only, || "requests over HTTP are answered");
    cx.deny_if(login.is_false(), login, || "users may sign in over HTTP");
}
