//! Containers without a readiness probe. Jobs run to completion and need none.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each main container that has none.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    if workload.is_job() {
        return;
    }
    for container in workload.main_containers() {
        let probe = container.get("readinessProbe");
        cx.deny_if(probe.is_absent(), probe, || format!("{} has no readiness probe", container.title()));
    }
}
