//! Firewalls that do not deny what threat intelligence knows: Azure's default is Alert.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let mode = resource.get("threat_intel_mode");
    cx.deny_if(mode.is("Deny").not(), mode, || "known threats are not denied");
}
