//! Load balancers without deletion protection, which is off by default (AWS provider, `aws_lb`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(balancer: &Resource<'_>, cx: &mut Cx<'_>) {
    let protection = balancer.get("enable_deletion_protection");
    cx.deny_if(protection.is_true().not(), protection, || "nothing keeps the load balancer from being deleted");
}
