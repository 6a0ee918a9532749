//! Limit ranges without defaults or bounds for containers.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::LimitRange;

/// Denies each.
pub fn check(range: &LimitRange<'_>, cx: &mut Cx<'_>) {
    // Terraform's provider has a block `limit`.
    let limits = [range.spec("limits"), range.resource().get("spec").get("limit")];
    let at = if limits[1].is_set() == Truth::False { limits[0] } else { limits[1] };
    let complete = at.any(|item| {
        let fields = ["default", "defaultRequest", "max", "min"].map(|name| range.field(item, name).is_empty().not());
        item.get("type").is("Container").and(Truth::all(fields))
    });
    cx.deny_if(complete.not(), at, || "nothing sets defaults and bounds for containers");
}
