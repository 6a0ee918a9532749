//! Requests above their limits.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each request that is greater than the limit of the same resource.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        for name in ["cpu", "memory", "ephemeral-storage"] {
            let (request, limit) = (container.own_request(name), container.limit(name));
            let above = palisade_views::quantity(request)
                .and_then(|request| limit.quantity().map(|limit| request > limit))
                .test(|above| above);
            cx.deny_if(above, request, || format!("the {name} request of {} is above its limit", container.title()));
        }
    }
}
