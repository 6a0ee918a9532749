//! Clusters with public access (Amazon MSK Developer Guide, "Turn on public access").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let connectivity = cluster.get("broker_node_group_info").get("connectivity_info");
    let access = connectivity.get("public_access").get("type");
    cx.deny_if(access.is("SERVICE_PROVIDED_EIPS"), access, || "the brokers have public addresses");
}
