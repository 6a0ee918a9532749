//! Clusters that do not send all logs of the control plane; none by default (Amazon EKS User Guide, "Send control plane
//! logs to CloudWatch Logs").

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

const TYPES: [&str; 5] = ["api", "audit", "authenticator", "controllerManager", "scheduler"];

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let types = cluster.get("enabled_cluster_log_types");
    let all = Truth::all(TYPES.map(|wanted| types.any(|one| one.is(wanted))));
    cx.deny_if(all.not(), types, || "not all logs of the control plane are sent");
}
