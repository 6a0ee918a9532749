//! Images that are not pulled each time. Where nothing is set, the API server sets Always for images without a version
//! and `IfNotPresent` for others (Kubernetes documentation, "Images").

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each container whose image may be started without being pulled.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let policy = container.get("imagePullPolicy");
        let by_default = policy.is_absent().and_then(|| container.has_moving_image());
        let always = policy.is("Always").or(by_default);
        cx.deny_if(always.not(), policy, || format!("the image of {} is not pulled each time", container.title()));
    }
}
