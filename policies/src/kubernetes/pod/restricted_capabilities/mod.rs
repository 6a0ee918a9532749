//! The capabilities of the restricted Pod Security Standard.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies containers that have others.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let (added, dropped) = (container.added_capabilities(), container.dropped_capabilities());
        let all_dropped = dropped.any(|one| one.is_ignoring_case("ALL"));
        let others = added.any(|one| one.is_ignoring_case("NET_BIND_SERVICE").not());
        // What is added tells where all were dropped, or where it alone decides.
        let tells_added = all_dropped != Truth::False && (all_dropped == Truth::True || others == Truth::True);
        let (at, what) = if tells_added {
            (added, "adds capabilities beyond NET_BIND_SERVICE")
        } else {
            (dropped, "does not drop all capabilities")
        };
        cx.deny_if(all_dropped.not().or(others), at, || format!("{} {what}", container.title()));
    }
}
