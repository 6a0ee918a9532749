//! Policies that are switched off, or only log. On and Prevention are the defaults (azurerm).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let (enabled, mode) = (resource.get("enabled"), resource.get("mode"));
    cx.deny_if(enabled.is_true_or(true).not(), enabled, || "the firewall is off");
    cx.deny_if(mode.is("Detection"), mode, || "the firewall only watches");
}
