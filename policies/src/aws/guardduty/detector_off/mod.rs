//! Detectors that are switched off (AWS provider, `aws_guardduty_detector`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(detector: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = detector.get("enable");
    cx.deny_if(enabled.is_false(), enabled, || "the detector is switched off");
}
