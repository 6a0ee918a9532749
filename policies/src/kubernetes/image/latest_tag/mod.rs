//! Images that name another one tomorrow.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Whether a reference has neither digest nor tag but `latest` (the grammar of distribution/reference).
fn is_moving(image: &str) -> bool {
    let name = image.rsplit('/').next().unwrap_or(image);
    !image.contains('@') && name.rsplit_once(':').is_none_or(|(_, tag)| tag == "latest")
}

/// Denies each image without a version.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let image = container.image();
        cx.deny_if(image.test_text(is_moving), image, || format!("the image of {} has no version", container.title()));
    }
}
