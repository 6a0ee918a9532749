//! `tier`, which is required: Free or Standard.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies the free plan.
pub fn check(plan: &Resource<'_>, cx: &mut Cx<'_>) {
    let tier = plan.get("tier");
    cx.deny_if(tier.is("Standard").not(), tier, || "no attacks are detected");
}
