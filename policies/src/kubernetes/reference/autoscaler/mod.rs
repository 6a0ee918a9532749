//! Autoscalers whose target is not there; targets of custom kinds are left out.

use palisade_policy::Cx;
use palisade_views::Selecting;

/// Denies each.
pub fn check(object: &Selecting<'_>, cx: &mut Cx<'_>) {
    if object.is("HorizontalPodAutoscaler") {
        let target = object.object().spec("scaleTargetRef");
        let known = target.get("kind").is_one_of(&["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController"]);
        cx.deny_if(
            known.and_then(|| object.lacks_workload(target)),
            target.get("name"),
            || "there is no workload of this kind and name",
        );
    }
}
