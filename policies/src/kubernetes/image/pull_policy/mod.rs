//! Images that are not pulled each time. Where nothing is set, the API server sets Always for the tag latest and IfNotPresent for others (Kubernetes documentation, "Images").

use palisade_model::Fact;
use palisade_policy::Cx;
use palisade_views::Workload;

fn always_by_default(image: &Fact<std::borrow::Cow<'_, str>>) -> bool {
    match image {
        Fact::Known(image) => {
            let name = image.rsplit('/').next().unwrap_or(image);
            !image.contains('@') && name.rsplit_once(':').is_none_or(|(_, tag)| tag == "latest")
        }
        Fact::Absent | Fact::Unknown(_) => false,
    }
}

/// Denies each container whose image may be started without being pulled.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let policy = container.get("imagePullPolicy");
        let default = if always_by_default(&container.image().text()) { "Always" } else { "IfNotPresent" };
        let always = policy.text().or(default.into()).test(|policy| policy == "Always");
        cx.deny_if(always.not(), policy, || format!("the image of {} is not pulled each time", container.title()));
    }
}
