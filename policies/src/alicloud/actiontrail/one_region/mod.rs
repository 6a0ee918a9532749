//! All by default (alicloud provider, `alicloud_actiontrail_trail`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(trail: &Resource<'_>, cx: &mut Cx<'_>) {
    let trail_region = trail.get("trail_region");
    cx.deny_if(
        trail_region.text().or("All".into()).test(|region| region != "All"),
        trail_region,
        || "other regions are not followed",
    );
}
