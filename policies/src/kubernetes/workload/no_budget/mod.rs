//! Several replicas that no disruption budget of the run keeps.

use palisade_policy::Cx;
use palisade_views::Deployed;

/// Denies each such Deployment and StatefulSet.
pub fn check(deployed: &Deployed<'_>, cx: &mut Cx<'_>) {
    let replicas = deployed.workload().spec_field("replicas");
    let several = replicas.test_number(|replicas| replicas > 1.5);
    if deployed.workload().has_replicas() {
        cx.deny_if(several.and_then(|| deployed.has_no_budget()), replicas, || "no disruption budget selects the pods");
    }
}
