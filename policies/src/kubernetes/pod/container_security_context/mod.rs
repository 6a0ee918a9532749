//! Containers without a security context of their own.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container for which that is so.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let context = container.get("securityContext");
        cx.deny_if(context.is_empty(), context, || format!("{} has no security context", container.title()));
    }
}
