//! Public addresses that nothing of the project uses.

use palisade_policy::Cx;
use palisade_views::Attachable;

/// Denies each.
pub fn check(address: &Attachable<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(address.is_used.not(), address.resource.root(), || "nothing uses the address");
}
