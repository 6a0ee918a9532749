//! Managed disks that nothing of the project attaches.

use palisade_policy::Cx;
use palisade_views::Attachable;

/// Denies each.
pub fn check(disk: &Attachable<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(disk.is_used.not(), disk.resource.root(), || "nothing attaches the disk");
}
