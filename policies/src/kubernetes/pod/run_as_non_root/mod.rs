//! Containers that may run as root: neither runAsNonRoot nor a user other than 0 says otherwise.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container that may.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let (non_root, user) = (container.security("runAsNonRoot"), container.security("runAsUser"));
        let other_user = user.test_number(|id| id > 0.5);
        cx.deny_if(non_root.is_true().or(other_user).not(), non_root, || {
            format!("{} may run as root", container.title())
        });
    }
}
