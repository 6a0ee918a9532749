//! Container runs as user 0.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container for which that is so.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let attr = container.security("runAsUser");
        cx.deny_if(attr.test_number(|user| user.abs() < 0.5), attr, || format!("{} runs as user 0", container.title()));
    }
}
