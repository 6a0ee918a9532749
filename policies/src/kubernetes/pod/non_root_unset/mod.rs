//! Containers for which nothing says `runAsNonRoot`.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container for which that is so.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let non_root = container.security("runAsNonRoot");
        cx.deny_if(non_root.is_true().not(), non_root, || {
            format!("{} does not enforce that it runs without root", container.title())
        });
    }
}
