//! Off where the block is not written (AWS provider 6.25, `aws_opensearch_domain`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each domain for which that is so.
pub fn check(domain: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = domain.get("advanced_security_options").get("enabled");
    cx.deny_if(enabled.is_true().not(), enabled, || "access is not controlled within the domain");
}
