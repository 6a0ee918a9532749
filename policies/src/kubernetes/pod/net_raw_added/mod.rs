//! Containers that ask for raw sockets.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container for which that is so.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        cx.deny_if(container.adds("NET_RAW"), container.added_capabilities(), || {
            format!("{} adds NET_RAW", container.title())
        });
    }
}
