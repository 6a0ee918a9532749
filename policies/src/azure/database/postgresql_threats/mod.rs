//! Single servers (azurerm 3) without a policy of threat detection.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = resource.get("threat_detection_policy").get("enabled");
    cx.deny_if(enabled.is_true().not(), enabled, || "threats are not detected");
}
