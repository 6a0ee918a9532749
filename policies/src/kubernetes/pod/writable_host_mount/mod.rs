//! Files of the node that a container may write to.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each mount that is one.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for (mount, is_of_node) in workload.host_path_mounts() {
        let writable = workload.field(mount, "readOnly").is_true().not();
        cx.deny_if(is_of_node.and(writable), mount.get("name"), || "the container can write to the node's files");
    }
}
