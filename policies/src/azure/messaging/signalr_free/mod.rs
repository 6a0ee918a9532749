//! Services of the free tier.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let tier = resource.get("sku").get("name");
    cx.deny_if(tier.is("Free_F1"), tier, || "the free tier has no service level agreement");
}
