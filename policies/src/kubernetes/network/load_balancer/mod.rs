//! Services of the type LoadBalancer.

use palisade_policy::Cx;
use palisade_views::Service;

/// Denies each.
pub fn check(service: &Service<'_>, cx: &mut Cx<'_>) {
    let kind = service.spec("type");
    cx.deny_if(kind.is("LoadBalancer"), kind, || "the Service has a load balancer of its own");
}
