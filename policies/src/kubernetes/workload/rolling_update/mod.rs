//! Deployments that stop before they start anew.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each whose strategy is another than the default; OpenShift calls that `Rolling`.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    if matches!(workload.kind(), "Deployment" | "DeploymentConfig") {
        let strategy = workload.spec_field("strategy").get("type");
        let rolling = strategy.is_empty().or_else(|| strategy.is_one_of(&["RollingUpdate", "Rolling"]));
        cx.deny_if(rolling.not(), strategy, || "an update takes all replicas down at once");
    }
}
