//! Domains without audit logs; options that are written are on by default (AWS provider, `aws_opensearch_domain`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(domain: &Resource<'_>, cx: &mut Cx<'_>) {
    let options = domain.get("log_publishing_options");
    let audited =
        options.any(|option| option.get("log_type").is("AUDIT_LOGS").and(option.get("enabled").is_true_or(true)));
    cx.deny_if(audited.not(), options, || "the domain publishes no audit logs");
}
