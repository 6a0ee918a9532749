//! What the data source finds grows with the region (AWS provider 6.25, `data.aws_availability_zones`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(zones: &Resource<'_>, cx: &mut Cx<'_>) {
    let pinned = zones.get("filter").any(|filter| filter.get("name").is_one_of(&["zone-name", "zone-id"]));
    cx.deny_if(pinned.not(), zones.root(), || "the zones are not named: new ones change the list");
}
