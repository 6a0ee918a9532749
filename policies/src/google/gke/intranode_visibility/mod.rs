//! Intranode visibility, off by default for standard clusters and on for Autopilot (GKE documentation).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let visible = cluster.get("enable_intranode_visibility");
    let on = visible.is_true().or(visible.is_absent().and(cluster.get("enable_autopilot").is_true()));
    cx.deny_if(on.not(), visible, || "traffic within a node appears in no flow log");
}
