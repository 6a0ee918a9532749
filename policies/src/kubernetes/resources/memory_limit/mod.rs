//! Containers without a memory limit, from wherever it could come.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container that no memory limit holds for.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let limit = container.limit("memory");
        cx.deny_if(limit.is_set.not(), limit.attr, || format!("{} has no memory limit", container.title()));
    }
}
