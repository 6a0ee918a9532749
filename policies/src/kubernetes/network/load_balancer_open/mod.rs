//! Load balancers of Services: public unless an annotation makes them internal (documentation of Kubernetes,
//! "Internal load balancer") and open to everyone unless source ranges are named.

use palisade_model::{Fact, Resource, Truth};
use palisade_policy::Cx;
use palisade_views::{Breadth as Params, IpRange};

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

/// Denies a public load balancer without source ranges, or with one that is everyone.
pub fn check(service: &Resource<'_>, params: &Params, cx: &mut Cx<'_>) {
    let spec = service.get("spec");
    let annotations = service.get("metadata").get("annotations");
    let internal = Truth::any(INTERNAL.iter().map(|(key, values)| annotations.member(key).is_one_of(values)));
    let public = spec.get("type").is("LoadBalancer").and(internal.not());
    let is_manifest = service.kind() == "Service";
    let ranges = spec.get(if is_manifest { "loadBalancerSourceRanges" } else { "load_balancer_source_ranges" });
    let is_broad =
        |range: Fact<Option<IpRange>>| range.test(|range| range.is_some_and(|range| params.is_exceeded_by(&range)));
    let broad = ranges.any(|range| is_broad(range.text().map(|text| IpRange::parse(&text))));
    let at = if ranges.is_set() == Truth::False { spec.get("type") } else { ranges };
    cx.deny_if(public.and(ranges.is_empty().or(broad)), at, || "the load balancer is open to the whole internet");
}
