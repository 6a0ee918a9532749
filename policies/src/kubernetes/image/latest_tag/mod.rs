//! Images that name another one tomorrow.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each image without a version.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        cx.deny_if(container.has_moving_image(), container.image(), || {
            format!("the image of {} has no fixed version", container.title())
        });
    }
}
