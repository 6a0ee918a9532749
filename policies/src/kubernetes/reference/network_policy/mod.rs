//! Network policies whose selector finds no pods.

use palisade_policy::Cx;
use palisade_views::Selecting;

/// Denies each.
pub fn check(object: &Selecting<'_>, cx: &mut Cx<'_>) {
    if object.is("NetworkPolicy") {
        let selector = object.selector(object.object().get("spec"), "podSelector");
        let dangling = selector.attr().is_empty().not().and_then(|| object.finds_nothing(selector));
        cx.deny_if(dangling, selector.attr(), || "the selector finds no pods");
    }
}
