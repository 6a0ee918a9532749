//! Load balancers that face the internet, as by default (AWS provider, `aws_lb` and `aws_elb`). Gateway load balancers
//! take no clients.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(balancer: &Resource<'_>, cx: &mut Cx<'_>) {
    let internal = balancer.get("internal");
    let takes_clients = balancer.get("load_balancer_type").is("gateway").not();
    cx.deny_if(takes_clients.and(internal.is_true().not()), internal, || "the internet reaches the load balancer");
}
