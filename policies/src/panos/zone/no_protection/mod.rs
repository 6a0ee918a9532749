//! None by default (panos provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(zone: &Resource<'_>, cx: &mut Cx<'_>) {
    let zone_profile = zone.get("zone_profile");
    cx.deny_if(is_blank(zone_profile), zone_profile, || "floods and scans are not stopped");
}
