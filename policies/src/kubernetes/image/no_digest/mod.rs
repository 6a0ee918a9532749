//! Images without a digest.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let image = container.image();
        cx.deny_if(image.contains("@").not(), image, || {
            format!("the image of {} is not pinned by a digest", container.title())
        });
    }
}
