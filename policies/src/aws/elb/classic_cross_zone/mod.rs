//! Classic load balancers that do not balance across zones, on by default (AWS provider, `aws_elb`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(balancer: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = balancer.get("cross_zone_load_balancing");
    cx.deny_if(setting.is_false(), setting, || "requests stay within their zone");
}
