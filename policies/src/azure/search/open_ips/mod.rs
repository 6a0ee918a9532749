//! Search services whose allowed addresses hold all.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let allowed = resource.get("allowed_ips");
    cx.deny_if(allowed.any(|range| range.is_one_of(&["0.0.0.0/0", "::/0"])), allowed, || "every address may connect");
}
