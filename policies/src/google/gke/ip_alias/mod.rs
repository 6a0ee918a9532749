//! VPC-native clusters, the default for new ones (google provider, `networking_mode`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let mode = cluster.get("networking_mode");
    cx.deny_if(mode.is("ROUTES"), mode, || "pods are reached by routes, not by alias addresses");
}
