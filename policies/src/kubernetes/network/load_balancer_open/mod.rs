//! Load balancers of Services: public unless an annotation makes them internal (documentation of Kubernetes,
//! "Internal load balancer") and open to everyone unless source ranges are named.

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;
use palisade_views::Breadth as Params;

/// The annotations that make a load balancer internal, with the values that do so.
const INTERNAL: [(&str, &[&str]); 7] = [
    ("service.beta.kubernetes.io/aws-load-balancer-internal", &["true", "0.0.0.0/0"]),
    ("service.beta.kubernetes.io/aws-load-balancer-scheme", &["internal"]),
    ("service.beta.kubernetes.io/azure-load-balancer-internal", &["true"]),
    ("networking.gke.io/load-balancer-type", &["Internal"]),
    ("cloud.google.com/load-balancer-type", &["Internal"]),
    ("service.beta.kubernetes.io/openstack-internal-load-balancer", &["true"]),
    ("service.beta.kubernetes.io/oci-load-balancer-internal", &["true"]),
];

/// Denies a public load balancer without source ranges, or with everyone among them.
pub fn check(service: &Resource<'_>, params: &Params, cx: &mut Cx<'_>) {
    let spec = service.get("spec");
    let annotations = service.get("metadata").get("annotations");
    let internal = Truth::any(INTERNAL.iter().map(|(key, values)| annotations.member(key).is_one_of(values)));
    let public = spec.get("type").is("LoadBalancer").and(internal.not());
    let is_manifest = service.kind() == "Service";
    let ranges = spec.get(if is_manifest { "loadBalancerSourceRanges" } else { "load_balancer_source_ranges" });
    if let Some((broad, at)) = params.exceeded(ranges.items()) {
        cx.deny_if(public.and(broad), at, || "the load balancer is open to the whole internet");
    } else {
        let open = public.and(ranges.is_empty());
        cx.deny_if(open, spec.get("type"), || "the load balancer has no source ranges: it is open to everyone");
    }
}
