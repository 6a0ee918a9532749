//! Capabilities that are nearly root on the node.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Workload;

const WORST: [&str; 5] = ["SYS_ADMIN", "CAP_SYS_ADMIN", "SYS_MODULE", "CAP_SYS_MODULE", "ALL"];

/// Denies each that is added.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        for added in container.added_capabilities().items() {
            let worst = Truth::any(WORST.iter().map(|name| added.is_ignoring_case(name)));
            cx.deny_if(worst, added, || {
                format!("{} adds a capability that is nearly root on the node", container.title())
            });
        }
    }
}
