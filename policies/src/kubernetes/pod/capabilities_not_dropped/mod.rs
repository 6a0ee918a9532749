//! Containers that do not drop all capabilities.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container that keeps some.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let dropped = container.dropped_capabilities();
        let drops_all = dropped.any(|one| one.is_ignoring_case("ALL"));
        cx.deny_if(drops_all.not(), dropped, || format!("{} does not drop all capabilities", container.title()));
    }
}
