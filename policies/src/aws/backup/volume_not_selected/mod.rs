//! Volumes that neither AWS Backup nor a lifecycle policy of EBS takes.

use palisade_policy::Cx;
use palisade_views::BackedUp;

/// Denies each volume for which that is so.
pub fn check(volume: &BackedUp<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(volume.is_backed_up().not(), volume.resource().root(), || "nothing here backs up the volume");
}
