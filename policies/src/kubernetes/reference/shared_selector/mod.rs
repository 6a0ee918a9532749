//! Services with equal selectors in one namespace; those without one have endpoints of their own.

use palisade_policy::Cx;
use palisade_views::SharedSelector;

/// Denies each.
pub fn check(object: &SharedSelector<'_>, cx: &mut Cx<'_>) {
    for (at, taken) in object.shared() {
        cx.deny_if(*taken, *at, || "another Service of the namespace has the same selector");
    }
}
