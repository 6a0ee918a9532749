//! Network and gateway load balancers that do not balance across zones, off by default; application load balancers always do
//! (AWS provider, `aws_lb`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(balancer: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = balancer.get("enable_cross_zone_load_balancing");
    let supported = balancer.get("load_balancer_type").is_one_of(&["network", "gateway"]);
    cx.deny_if(supported.and(setting.is_true().not()), setting, || "connections stay within their zone");
}
