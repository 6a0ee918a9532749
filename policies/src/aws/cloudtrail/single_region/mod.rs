//! Trails of a single region, the default (CIS Amazon Web Services Foundations, 3.1).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(trail: &Resource<'_>, cx: &mut Cx<'_>) {
    let everywhere = trail.get("is_multi_region_trail");
    cx.deny_if(everywhere.is_true().not(), everywhere, || "the trail records one region only");
}
