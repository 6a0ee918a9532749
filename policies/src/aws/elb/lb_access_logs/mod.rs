//! Application and network load balancers without access logs, off by default; gateway load balancers have none (Elastic Load
//! Balancing User Guide, "Access logs").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(balancer: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = balancer.get("access_logs").get("enabled");
    let supported = balancer.get("load_balancer_type").is("gateway").not();
    cx.deny_if(supported.and(enabled.is_true().not()), enabled, || "access to the load balancer is not logged");
}
