//! `network_profile.network_policy`: none by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies a cluster without an engine.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let engine = cluster.get("network_profile").get("network_policy");
    cx.deny_if(is_blank(engine).or(engine.is("none")), engine, || "NetworkPolicies have no effect in this cluster");
}
