//! Domains without logs; options that are written are on by default (AWS provider, `aws_opensearch_domain`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(domain: &Resource<'_>, cx: &mut Cx<'_>) {
    let options = domain.get("log_publishing_options");
    let published = options.any(|option| option.get("enabled").is_true_or(true));
    cx.deny_if(published.not(), options, || "the domain publishes no logs");
}
