//! Windows container runs as a host process.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container for which that is so.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let attr = container.security("windowsOptions");
        cx.deny_if(workload.field(attr, "hostProcess").is_true(), attr, || {
            format!("{} runs as a host process", container.title())
        });
    }
}
