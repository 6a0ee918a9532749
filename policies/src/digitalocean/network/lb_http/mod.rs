//! No redirect by default (digitalocean provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(balancer: &Resource<'_>, cx: &mut Cx<'_>) {
    let redirects = balancer.get("redirect_http_to_https").is_true();
    for rule in balancer.get("forwarding_rule").items() {
        let protocol = rule.get("entry_protocol");
        cx.deny_if(protocol.is("http").and(redirects.not()), protocol, || "the load balancer takes plain HTTP");
    }
}
