//! Elastic IPs that nothing of the project uses, and that name no instance or interface themselves.

use palisade_policy::Cx;
use palisade_views::Attachable;

/// Denies each.
pub fn check(address: &Attachable<'_>, cx: &mut Cx<'_>) {
    let eip = address.resource;
    let is_attached = address.is_used.or(eip.get("instance").is_set()).or(eip.get("network_interface").is_set());
    cx.deny_if(is_attached.not(), eip.root(), || "nothing uses the address");
}
