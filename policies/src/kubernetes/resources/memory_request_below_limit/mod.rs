//! Memory requests that are not their limits.

use palisade_policy::Cx;
use palisade_views::{Workload, quantity};

/// Denies each container for which that is so.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let (request, limit) = (container.own_request("memory"), container.limit("memory"));
        let differs =
            quantity(request).and_then(|request| limit.quantity().map(|limit| request < limit)).test(|below| below);
        cx.deny_if(differs, request, || format!("the memory request of {} is below its limit", container.title()));
    }
}
