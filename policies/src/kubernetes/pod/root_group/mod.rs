//! Containers with the group 0, as their own or as a further one.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each place that sets it.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    let own = workload.containers().map(|container| container.security("runAsGroup"));
    let further = workload.pod_security("supplementalGroups").items().chain([workload.pod_security("fsGroup")]);
    let mut groups: Vec<_> = own.chain(further).collect();
    // Containers share what the pod sets.
    groups.dedup_by_key(|group| group.path());
    for group in groups {
        cx.deny_if(group.test_number(|id| id.abs() < 0.5), group, || "the group root owns much of what is in an image");
    }
}
