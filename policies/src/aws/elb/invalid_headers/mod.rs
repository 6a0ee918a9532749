//! Application load balancers, the default type, that pass invalid headers on, as by default (AWS provider, `aws_lb`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(balancer: &Resource<'_>, cx: &mut Cx<'_>) {
    let kind = balancer.get("load_balancer_type");
    let speaks_http = kind.is("application").or(kind.is_absent());
    let drops = balancer.get("drop_invalid_header_fields");
    cx.deny_if(speaks_http.and(drops.is_true().not()), drops, || "headers with invalid names are passed on");
}
