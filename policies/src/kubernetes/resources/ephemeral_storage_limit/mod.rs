//! Containers without a ephemeral-storage limit, from wherever it could come.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container that no ephemeral-storage limit holds for.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let amount = container.limit("ephemeral-storage");
        cx.deny_if(amount.is_set.not(), amount.attr, || {
            format!("{} has no ephemeral-storage limit", container.title())
        });
    }
}
