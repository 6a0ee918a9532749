//! PUBLIC by default (ncloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(balancer: &Resource<'_>, cx: &mut Cx<'_>) {
    let network_type = balancer.get("network_type");
    cx.deny_if(network_type.is("PRIVATE").not(), network_type, || "the load balancer is on the internet");
}
