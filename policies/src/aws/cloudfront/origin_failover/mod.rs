//! Distributions without an origin group that fails over (Amazon CloudFront Developer Guide, "Optimize high availability with
//! origin failover").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(distribution: &Resource<'_>, cx: &mut Cx<'_>) {
    let groups = distribution.get("origin_group");
    let fails_over = groups.any(|group| {
        let codes = group.get("failover_criteria").get("status_codes").is_empty().not();
        codes.and(group.get("member").has_at_least(2))
    });
    cx.deny_if(fails_over.not(), distribution.root(), || "no origin takes over from another");
}
