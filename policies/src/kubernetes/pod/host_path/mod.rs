//! Directories of the node as volumes.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each volume that is one.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for volume in workload.volumes() {
        let host_path = workload.field(volume, "hostPath");
        cx.deny_if(host_path.is_set(), host_path, || "the volume is a directory of the node");
    }
}
