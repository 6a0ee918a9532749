//! Container runs privileged.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container for which that is so.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let attr = container.own_security("privileged");
        cx.deny_if(attr.is_true(), attr, || format!("{} runs privileged", container.title()));
    }
}
