//! Policies of firewalls that do not deny intrusions: off by default (azurerm).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let mode = resource.get("intrusion_detection").get("mode");
    cx.deny_if(mode.is("Deny").not(), mode, || "intrusions are not denied");
}
