//! Services whose selector finds no pods; those without a selector have endpoints of their own.

use palisade_policy::Cx;
use palisade_views::Selecting;

/// Denies each.
pub fn check(object: &Selecting<'_>, cx: &mut Cx<'_>) {
    if object.is("Service") {
        let selector = object.selector(object.object().get("spec"), "selector");
        let dangling = selector.attr().is_empty().not().and_then(|| object.finds_nothing(selector));
        cx.deny_if(dangling, selector.attr(), || "the selector finds no pods");
    }
}
