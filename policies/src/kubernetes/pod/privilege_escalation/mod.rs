//! Container may gain more privileges than its parent process.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container for which that is so.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let attr = container.own_security("allowPrivilegeEscalation");
        cx.deny_if(attr.is_false().not(), attr, || {
            format!("{} may gain privileges (allowPrivilegeEscalation is not false)", container.title())
        });
    }
}
