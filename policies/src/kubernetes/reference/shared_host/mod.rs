//! Hosts that rules of more than one Ingress name, in any namespace.

use palisade_policy::Cx;
use palisade_views::SharedHost;

/// Denies each.
pub fn check(object: &SharedHost<'_>, cx: &mut Cx<'_>) {
    for (at, taken) in object.shared() {
        cx.deny_if(*taken, *at, || "another Ingress serves this host");
    }
}
