//! Domains outside of a VPC, where they are by default (AWS provider, `aws_opensearch_domain`).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(domain: &Resource<'_>, cx: &mut Cx<'_>) {
    let place = domain.get("vpc_options");
    cx.deny_if(place.any(|_| Truth::True).not(), domain.root(), || "the domain has a public endpoint");
}
