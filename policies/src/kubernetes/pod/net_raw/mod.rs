//! Containers that can open raw sockets.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container that keeps or adds NET_RAW.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let kept = container.drops("NET_RAW").not().or(container.adds("NET_RAW"));
        cx.deny_if(kept, container.dropped_capabilities(), || format!("{} keeps NET_RAW", container.title()));
    }
}
