//! An L7 load balancer with a virtual address in a network of yours is not on the internet (nifcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(balancer: &Resource<'_>, cx: &mut Cx<'_>) {
    let port = balancer.get("load_balancer_port");
    let http = port.test_number(|port| port.total_cmp(&80.0).is_eq());
    cx.deny_if(http, port, || "the load balancer takes plain HTTP");
    let protocol = balancer.get("protocol");
    let outside = || balancer.get("network_interface").any(|interface| interface.get("is_vip_network").is_true()).not();
    cx.deny_if(protocol.is("HTTP").and_then(outside), protocol, || "the load balancer takes plain HTTP");
}
