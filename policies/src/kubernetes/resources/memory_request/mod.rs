//! Containers without a memory request, from wherever it could come.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container that no memory request holds for.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let amount = container.scheduled_request("memory");
        cx.deny_if(amount.is_set.not(), amount.attr, || format!("{} has no memory request", container.title()));
    }
}
