//! Container may run with a low group id.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container for which that is so.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let attr = container.security("runAsGroup");
        cx.deny_if(attr.number().test_or(palisade_model::Truth::True, |id| id < 10_000.0), attr, || {
            format!("{} has no group id of 10000 or more", container.title())
        });
    }
}
