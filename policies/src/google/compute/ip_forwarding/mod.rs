//! IP forwarding, off by default (google provider). Nodes of GKE, named `gke-…`, forward packets for their pods.

use palisade_policy::Cx;
use palisade_views::GoogleInstance;

/// Denies each resource for which that is so.
pub fn check(instance: &GoogleInstance<'_>, cx: &mut Cx<'_>) {
    let forward = instance.resource().get("can_ip_forward");
    let violated = forward.is_true().and(instance.is_cluster_node().not());
    cx.deny_each([instance.breach(forward, violated, "the machine may forward packets of others")]);
}
