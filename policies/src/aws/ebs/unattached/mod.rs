//! Volumes that nothing of the project attaches.

use palisade_policy::Cx;
use palisade_views::Attachable;

/// Denies each.
pub fn check(volume: &Attachable<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(volume.is_used.not(), volume.resource.root(), || "nothing attaches the volume");
}
