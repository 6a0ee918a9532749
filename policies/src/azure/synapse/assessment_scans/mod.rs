//! Recurring scans, off by default (azurerm 3 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each assessment without them.
pub fn check(assessment: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = assessment.get("recurring_scans").get("enabled");
    cx.deny_if(enabled.is_true().not(), enabled, || "nothing scans the workspace by itself");
}
