//! Images that are not pulled each time. Where nothing is set, the API server sets Always for the tag latest and
//! `IfNotPresent` for others (Kubernetes documentation, "Images").

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container whose image may be started without being pulled.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let policy = container.get("imagePullPolicy");
        let other = policy.is_set().and(policy.is("Always").not());
        let by_default = policy.is_absent().and(container.image().test_text(is_moving).not());
        cx.deny_if(other.or(by_default), policy, || {
            format!("the image of {} is not pulled each time", container.title())
        });
    }
}

/// Whether a reference has neither digest nor tag but `latest` (the grammar of distribution/reference).
fn is_moving(image: &str) -> bool {
    let name = image.rsplit('/').next().unwrap_or(image);
    !image.contains('@') && name.rsplit_once(':').is_none_or(|(_, tag)| tag == "latest")
}
