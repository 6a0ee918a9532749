//! The capabilities of the restricted Pod Security Standard.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies containers that have others.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let (added, dropped) = (container.added_capabilities(), container.dropped_capabilities());
        let all_dropped = dropped.any(|one| one.is_ignoring_case("ALL"));
        let others = added.any(|one| one.is_ignoring_case("NET_BIND_SERVICE").not());
        cx.deny_if(all_dropped.not(), dropped, || format!("{} does not drop all capabilities", container.title()));
        // One finding is enough for a container: what is added counts where all were dropped.
        cx.deny_if(all_dropped.and(others), added, || {
            format!("{} adds capabilities beyond NET_BIND_SERVICE", container.title())
        });
    }
}
