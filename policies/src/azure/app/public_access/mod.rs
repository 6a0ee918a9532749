//! `public_network_access_enabled`: true by default (azurerm 3.58 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an app that has a public address.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    let public = app.get("public_network_access_enabled");
    cx.deny_if(public.is_true_or(true), public, || "the app answers on its public address");
}
