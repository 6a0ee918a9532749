//! Network policies, off by default (google provider); Dataplane V2 and Autopilot always enforce them.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = cluster.get("network_policy").get("enabled");
    let built_in =
        cluster.get("datapath_provider").is("ADVANCED_DATAPATH").or(cluster.get("enable_autopilot").is_true());
    cx.deny_if(enabled.is_true().or(built_in).not(), enabled, || "network policies have no effect");
}
