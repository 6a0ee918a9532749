//! Capabilities added beyond the one that the restricted Pod Security Standard allows.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each that is added.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        for added in container.added_capabilities().items() {
            let allowed = added.is_ignoring_case("NET_BIND_SERVICE");
            cx.deny_if(allowed.not(), added, || format!("{} adds a capability", container.title()));
        }
    }
}
