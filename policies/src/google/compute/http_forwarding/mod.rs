//! Forwarding rules to proxies of plain HTTP; EXTERNAL is the default scheme (google provider 7). A proxy whose map
//! redirects everything is a sign on the door.

use palisade_model::{Attr, CauseId, Reference, Resource, Truth};
use palisade_policy::Cx;

/// Denies each such rule.
pub fn check(rule: &Resource<'_>, cx: &mut Cx<'_>) {
    let scheme = rule.get("load_balancing_scheme");
    let is_external = scheme.is_absent().or(scheme.is_one_of(&["EXTERNAL", "EXTERNAL_MANAGED"]));
    let target = rule.get("target");
    cx.deny_if(is_external.and_then(|| is_plain(target)), target, || "the load balancer answers over plain HTTP");
}

/// Whether a target is a proxy of plain HTTP that does more than redirect.
fn is_plain(target: Attr<'_>) -> Truth {
    let Some(reference) = target.reference() else { return target.contains("/targetHttpProxies/") };
    let kind = Reference::kind(reference);
    if !matches!(kind.as_str(), "google_compute_target_http_proxy" | "google_compute_region_target_http_proxy") {
        return Truth::False;
    }
    let project = target.resource().project();
    let Some(proxy) = project.by_address(&reference.address) else { return Truth::unknown(CauseId::ELSEWHERE) };
    let map = proxy.get("url_map");
    let redirects = match map.reference().and_then(|map| project.by_address(&map.address)) {
        Some(map) => map.get("default_url_redirect").get("https_redirect").is_true(),
        None => map.causes().map_or(Truth::False, Truth::Unknown),
    };
    target.is_reached().and(redirects.not())
}
