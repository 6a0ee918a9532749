//! Detectors that are off, or that member accounts do not get by themselves (Amazon GuardDuty User Guide, "Managing GuardDuty
//! accounts with AWS Organizations"). `auto_enable` is how version 4 of the provider says it.

use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each detector for which that is so.
pub fn check(detector: &Linked<'_>, cx: &mut Cx<'_>) {
    let members = detector.any(|organization| {
        let all = organization.get("auto_enable_organization_members").is_one_of(&["ALL", "NEW"]);
        all.or(organization.get("auto_enable").is_true())
    });
    let on = detector.anchor().get("enable").is_true_or(true).and(members);
    cx.deny_if(on.not(), detector.anchor().root(), || "accounts of the organisation do not get the detector");
}
