//! `applications` is required; any is all (panos provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in policy.get("rule").items() {
        let applications = rule.get("applications");
        let any = applications.is_empty().or(applications.any(|application| application.is("any")));
        cx.deny_if(any, applications, || "the rule is for any application");
    }
}
